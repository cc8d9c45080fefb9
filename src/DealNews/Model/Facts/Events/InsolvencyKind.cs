namespace DealNews;

/// <summary>The kind of insolvency proceedings. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of insolvency proceedings.")]
[Vocabulary]
public readonly partial struct InsolvencyKind
{
    /// <summary>The company is reorganized under a court.</summary>
    [SchemaText("The company is reorganized under a court.")]
    public static partial InsolvencyKind Reorganization { get; }

    /// <summary>A reorganization on whose plan the creditors voted before the filing.</summary>
    [SchemaText("A reorganization on whose plan the creditors voted before the filing.")]
    public static partial InsolvencyKind Prepackaged { get; }

    /// <summary>An administrator manages the company.</summary>
    [SchemaText("An administrator manages the company.")]
    public static partial InsolvencyKind Administration { get; }

    /// <summary>A receiver acts for a creditor.</summary>
    [SchemaText("A receiver acts for a creditor.")]
    public static partial InsolvencyKind Receivership { get; }

    /// <summary>The company is wound up.</summary>
    [SchemaText("The company is wound up.")]
    public static partial InsolvencyKind Liquidation { get; }

    /// <summary>Creditors restructure the debt without a court.</summary>
    [SchemaText("Creditors restructure the debt without a court.")]
    public static partial InsolvencyKind Workout { get; }

    /// <summary>Other proceedings.</summary>
    [SchemaText("Other proceedings.")]
    public static partial InsolvencyKind Other { get; }
}

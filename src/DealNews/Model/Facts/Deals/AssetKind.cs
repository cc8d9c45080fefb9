namespace DealNews;

/// <summary>The kind of an asset. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of an asset.")]
[Vocabulary]
public readonly partial struct AssetKind
{
    /// <summary>A division, or a line of business.</summary>
    [SchemaText("A division, or a line of business.")]
    public static partial AssetKind BusinessUnit { get; }

    /// <summary>A plant.</summary>
    [SchemaText("A plant.")]
    public static partial AssetKind Plant { get; }

    /// <summary>Land or a building.</summary>
    [SchemaText("Land or a building.")]
    public static partial AssetKind Property { get; }

    /// <summary>A brand.</summary>
    [SchemaText("A brand.")]
    public static partial AssetKind Brand { get; }

    /// <summary>Patents or other rights.</summary>
    [SchemaText("Patents or other rights.")]
    public static partial AssetKind IntellectualProperty { get; }

    /// <summary>A licence, permit or concession.</summary>
    [SchemaText("A licence, permit or concession.")]
    public static partial AssetKind Licence { get; }

    /// <summary>A mine, field or deposit.</summary>
    [SchemaText("A mine, field or deposit.")]
    public static partial AssetKind Mine { get; }

    /// <summary>A portfolio of loans, contracts or holdings.</summary>
    [SchemaText("A portfolio of loans, contracts or holdings.")]
    public static partial AssetKind Portfolio { get; }

    /// <summary>Machines, ships or aircraft.</summary>
    [SchemaText("Machines, ships or aircraft.")]
    public static partial AssetKind Equipment { get; }

    /// <summary>Liabilities, for example for pensions.</summary>
    [SchemaText("Liabilities, for example for pensions.")]
    public static partial AssetKind Liabilities { get; }

    /// <summary>Another asset.</summary>
    [SchemaText("Another asset.")]
    public static partial AssetKind Other { get; }
}

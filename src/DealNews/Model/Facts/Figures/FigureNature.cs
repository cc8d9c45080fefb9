namespace DealNews;

/// <summary>
/// The nature of a value: actual, estimated or forecast. An open vocabulary: other terms are kept unchanged.
/// </summary>
[SchemaText("Whether a value is actual.")]
[Vocabulary]
public readonly partial struct FigureNature
{
    /// <summary>Reported by the company.</summary>
    [SchemaText("Reported by the company.")]
    public static partial FigureNature Actual { get; }

    /// <summary>Preliminary: reported before the final accounts.</summary>
    [SchemaText("Preliminary: reported before the final accounts.")]
    public static partial FigureNature Preliminary { get; }

    /// <summary>Pro forma: as if a deal had been completed.</summary>
    [SchemaText("Pro forma: as if a deal had been completed.")]
    public static partial FigureNature ProForma { get; }

    /// <summary>Estimated by others.</summary>
    [SchemaText("Estimated by others.")]
    public static partial FigureNature Estimate { get; }

    /// <summary>The average of the estimates of analysts.</summary>
    [SchemaText("The average of the estimates of analysts.")]
    public static partial FigureNature Consensus { get; }

    /// <summary>Forecast by the company.</summary>
    [SchemaText("Forecast by the company.")]
    public static partial FigureNature Guidance { get; }

    /// <summary>A goal of the company.</summary>
    [SchemaText("A goal of the company.")]
    public static partial FigureNature Target { get; }

    /// <summary>A target of an analyst, for example for a share price.</summary>
    [SchemaText("A target of an analyst, for example for a share price.")]
    public static partial FigureNature AnalystTarget { get; }

    /// <summary>Reported by the company, not audited.</summary>
    [SchemaText("Reported by the company, not audited.")]
    public static partial FigureNature Unaudited { get; }
}

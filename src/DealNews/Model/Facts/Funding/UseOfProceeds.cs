namespace DealNews;

/// <summary>A purpose for which money is used.</summary>
[SchemaText("A purpose for which money is used.")]
[ModelRecord]
public sealed partial record UseOfProceeds : Extensible
{
    /// <summary>The purpose, in words.</summary>
    [SchemaText("The purpose, in words.")]
    [NotCompared(NotComparedReason.Summary)]
    public required string Purpose { get; init; }

    /// <summary>The amount.</summary>
    [SchemaText("The amount.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The share of the whole, in percent.</summary>
    [SchemaText("The share of the whole, in percent.")]
    public ReportedPercentage? Share { get; init; }
}

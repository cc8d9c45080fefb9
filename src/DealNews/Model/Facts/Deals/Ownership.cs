namespace DealNews;

/// <summary>The share of a company that one side will own.</summary>
[SchemaText("The share of a company that one side will own.")]
[ModelRecord]
public sealed partial record Ownership : Extensible
{
    /// <summary>The holder, or the company whose shareholders are the holders.</summary>
    [SchemaText("The holder, or the company whose shareholders are the holders.")]
    [References(EntitySorts.Any)]
    public required EntityId Holder { get; init; }

    /// <summary>The share in percent.</summary>
    [SchemaText("The share in percent.")]
    public required ReportedPercentage Share { get; init; }
}

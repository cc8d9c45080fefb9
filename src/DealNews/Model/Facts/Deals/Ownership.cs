namespace DealNews;

/// <summary>The share of one side in a company, in costs or in profits.</summary>
[SchemaText("The share of one side in a company, in costs or in profits.")]
[ModelRecord]
public sealed partial record Ownership : Extensible
{
    /// <summary>The holder, or the company whose shareholders are the holders.</summary>
    [SchemaText("The holder, or the company whose shareholders are the holders.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Holder)]
    public required EntityId Holder { get; init; }

    /// <summary>The share in percent.</summary>
    [SchemaText("The share in percent.")]
    public required ReportedPercentage Share { get; init; }

    /// <summary>The whole to which the share refers; absent for the capital.</summary>
    [SchemaText("The whole to which the share refers; absent for the capital.")]
    public ShareBasis? Of { get; init; }
}

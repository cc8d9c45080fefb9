namespace DealNews;

/// <summary>A part of an offering for a group of investors.</summary>
[SchemaText("A part of an offering for a group of investors.")]
[ModelRecord]
public sealed partial record OfferingTranche : Extensible
{
    /// <summary>The group of investors.</summary>
    [SchemaText("The group of investors.")]
    public required TrancheKind TrancheKind { get; init; }

    /// <summary>The share of the offering, in percent.</summary>
    [SchemaText("The share of the offering, in percent.")]
    public ReportedPercentage? Share { get; init; }

    /// <summary>The amount.</summary>
    [SchemaText("The amount.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The securities.</summary>
    [SchemaText("The securities.")]
    public Securities? Securities { get; init; }

    /// <summary>The investors, if they are named.</summary>
    [SchemaText("The investors, if they are named.")]
    [References(EntitySorts.Any)]
    public ValueList<EntityId> Investors { get; init; }

    /// <summary>The number of investors.</summary>
    [SchemaText("The number of investors.")]
    public ReportedNumber? NumberOfInvestors { get; init; }

    /// <summary>The demand as a multiple of the securities of the part.</summary>
    [SchemaText("The demand as a multiple of the securities of the part.")]
    public ReportedNumber? Subscription { get; init; }

    /// <summary>The dates between which investors can subscribe (EDTF).</summary>
    [SchemaText("The dates between which investors can subscribe (EDTF).")]
    public PartialDate? Period { get; init; }

    /// <summary>The smallest number of securities of one order.</summary>
    [SchemaText("The smallest number of securities of one order.")]
    public ReportedNumber? BoardLot { get; init; }

    /// <summary>The smallest amount of one order.</summary>
    [SchemaText("The smallest amount of one order.")]
    public ReportedAmount? MinimumSubscription { get; init; }

    /// <summary>The conditions of this size, if securities move between the parts (clawback).</summary>
    [SchemaText("The conditions of this size, if securities move between the parts (clawback).")]
    public ValueList<Condition> Triggers { get; init; }
}

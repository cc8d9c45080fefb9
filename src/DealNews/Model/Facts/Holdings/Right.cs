namespace DealNews;

/// <summary>A right to securities or assets, or a limit on their sale: an option, a warrant, a lock-up.</summary>
[SchemaText("A right to securities or assets, or a limit on their sale: an option, a warrant, a lock-up.")]
[FactKind("right")]
[RequiresOneOf(nameof(Holder), nameof(Grantor))]
public sealed partial record Right : Fact
{
    /// <summary>The kind of right.</summary>
    [SchemaText("The kind of right.")]
    public required RightKind RightKind { get; init; }

    /// <summary>The party that has the right.</summary>
    [SchemaText("The party that has the right.")]
    [References(EntitySorts.Any)]
    public EntityId? Holder { get; init; }

    /// <summary>The party that the right is against; for a lock-up, the party that must not sell.</summary>
    [SchemaText("The party that the right is against; for a lock-up, the party that must not sell.")]
    [References(EntitySorts.Any)]
    public EntityId? Grantor { get; init; }

    /// <summary>The company whose securities the right is about.</summary>
    [SchemaText("The company whose securities the right is about.")]
    [References(EntitySorts.Company)]
    public EntityId? Company { get; init; }

    /// <summary>The securities.</summary>
    [SchemaText("The securities.")]
    public Securities? Securities { get; init; }

    /// <summary>The subject of the right, if it is not securities.</summary>
    [SchemaText("The subject of the right, if it is not securities.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Item { get; init; }

    /// <summary>The price for one security or item.</summary>
    [SchemaText("The price for one security or item.")]
    public ReportedAmount? Price { get; init; }

    /// <summary>The price in all.</summary>
    [SchemaText("The price in all.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The first date of the right (EDTF).</summary>
    [SchemaText("The first date of the right (EDTF).")]
    public PartialDate? From { get; init; }

    /// <summary>The last date of the right (EDTF).</summary>
    [SchemaText("The last date of the right (EDTF).")]
    public PartialDate? Until { get; init; }

    /// <summary>The duration, with its unit.</summary>
    [SchemaText("The duration, with its unit.")]
    public ReportedNumber? Duration { get; init; }

    /// <summary>The condition, in words.</summary>
    [SchemaText("The condition, in words.")]
    [NotCompared(NotComparedReason.Summary)]
    public string? Condition { get; init; }

    /// <summary>The stage.</summary>
    [SchemaText("The stage.")]
    public RightStatus? Status { get; init; }
}

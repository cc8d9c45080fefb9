namespace DealNews;

/// <summary>A right or a duty that parties agree: an option, a lock-up, a veto, a guarantee.</summary>
[SchemaText("A right or a duty that parties agree: an option, a lock-up, a veto, a guarantee.")]
[FactKind("right")]
[RequiresOneOf(nameof(Holder), nameof(Grantor), nameof(Parties))]
public sealed partial record Right : Fact
{
    /// <summary>The kind of right.</summary>
    [SchemaText("The kind of right.")]
    public required RightKind RightKind { get; init; }

    /// <summary>The party that has the right.</summary>
    [SchemaText("The party that has the right.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Holder)]
    public EntityId? Holder { get; init; }

    /// <summary>The party that has the duty; for a lock-up, the party that must not sell.</summary>
    [SchemaText("The party that has the duty; for a lock-up, the party that must not sell.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Issuer)]
    public EntityId? Grantor { get; init; }

    /// <summary>The company whose securities the right covers.</summary>
    [SchemaText("The company whose securities the right covers.")]
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

    /// <summary>The total price.</summary>
    [SchemaText("The total price.")]
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

    /// <summary>The parties, if the right or duty is mutual.</summary>
    [SchemaText("The parties, if the right or duty is mutual.")]
    [References(EntitySorts.Any)]
    public ValueList<EntityId> Parties { get; init; }

    /// <summary>The agreement to which the right belongs, or the debt or contract that it secures.</summary>
    [SchemaText("The agreement to which the right belongs, or the debt or contract that it secures.")]
    [ReferencesFact]
    public FactId? PartOf { get; init; }

    /// <summary>The number of directors, extensions or items.</summary>
    [SchemaText("The number of directors, extensions or items.")]
    public ReportedNumber? Count { get; init; }

    /// <summary>The role that can be filled, in English (chair, chiefExecutive).</summary>
    [SchemaText("The role that can be filled, in English (chair, chiefExecutive).")]
    [NotCompared(NotComparedReason.Label)]
    public string? Role { get; init; }

    /// <summary>The share that the right covers or limits, in percent.</summary>
    [SchemaText("The share that the right covers or limits, in percent.")]
    public ReportedPercentage? Share { get; init; }

    /// <summary>The territories, as country codes (ISO 3166-1 alpha-2) or as printed.</summary>
    [SchemaText("The territories, as country codes (ISO 3166-1 alpha-2) or as printed.")]
    [ComparedAs(EvidenceCheck.Name)]
    public ValueList<string> Territory { get; init; }

    /// <summary>The conditions of the right, or the matters that it covers, with their figures.</summary>
    [SchemaText("The conditions of the right, or the matters that it covers, with their figures.")]
    public ValueList<Condition> Triggers { get; init; }

    /// <summary>The time of notice, with its unit.</summary>
    [SchemaText("The time of notice, with its unit.")]
    public ReportedNumber? Notice { get; init; }

    /// <summary>The method that sets the price, if the price is not an amount.</summary>
    [SchemaText("The method that sets the price, if the price is not an amount.")]
    public PriceTerms? Pricing { get; init; }

    /// <summary>The premiums of the price over earlier prices.</summary>
    [SchemaText("The premiums of the price over earlier prices.")]
    public ValueList<Premium> Premiums { get; init; }

    /// <summary>The form of settlement on exercise.</summary>
    [SchemaText("The form of settlement on exercise.")]
    public SettlementMethod? Settlement { get; init; }

    /// <summary>The interval at which the right passes to the other party or can be used.</summary>
    [SchemaText("The interval at which the right passes to the other party or can be used.")]
    public Frequency? Frequency { get; init; }

    /// <summary>The payments for the right or for its use.</summary>
    [SchemaText("The payments for the right or for its use.")]
    public ValueList<Payment> Payments { get; init; }

    /// <summary>The conditions that end the right early.</summary>
    [SchemaText("The conditions that end the right early.")]
    public ValueList<Condition> EndTriggers { get; init; }
}

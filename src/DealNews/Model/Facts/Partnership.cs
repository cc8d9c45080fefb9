namespace DealNews;

/// <summary>A cooperation of companies, existing or intended.</summary>
[SchemaText("A cooperation of companies, existing or intended.")]
[FactKind("partnership")]
public sealed partial record Partnership : Fact
{
    /// <summary>The partners; at least two.</summary>
    [SchemaText("The partners; at least two.")]
    [References(EntitySorts.Any)]
    public required ValueList<EntityId> Partners { get; init; }

    /// <summary>The kind of partnership.</summary>
    [SchemaText("The kind of partnership.")]
    public PartnershipKind? PartnershipKind { get; init; }

    /// <summary>The goal, in words.</summary>
    [SchemaText("The goal, in words.")]
    public string? Goal { get; init; }

    /// <summary>The project that the partnership serves.</summary>
    [SchemaText("The project that the partnership serves.")]
    [References(EntitySorts.Project)]
    public EntityId? Project { get; init; }

    /// <summary>The stage of the partnership.</summary>
    [SchemaText("The stage of the partnership.")]
    public required PartnershipStatus Status { get; init; }

    /// <summary>The date of the agreement, past or planned (EDTF).</summary>
    [SchemaText("The date of the agreement, past or planned (EDTF).")]
    public PartialDate? Date { get; init; }
}

namespace DealNews;

/// <summary>Companies work together, or mean to.</summary>
[SchemaText("A cooperation of companies, existing or intended.")]
[FactKind("partnership")]
public sealed partial record Partnership : Fact
{
    /// <summary>Who works together; at least two.</summary>
    [SchemaText("The partners; at least two.")]
    [References(EntitySorts.Any)]
    public required ValueList<EntityId> Partners { get; init; }

    /// <summary>What sort of partnership it is.</summary>
    [SchemaText("The kind of partnership.")]
    public PartnershipKind? PartnershipKind { get; init; }

    /// <summary>What it is for, in words.</summary>
    [SchemaText("The goal, in words.")]
    public string? Goal { get; init; }

    /// <summary>The project that it serves.</summary>
    [SchemaText("The project that the partnership serves.")]
    [References(EntitySorts.Project)]
    public EntityId? Project { get; init; }

    /// <summary>How far it has come.</summary>
    [SchemaText("The stage of the partnership.")]
    public required PartnershipStatus Status { get; init; }

    /// <summary>When it was or is to be agreed (EDTF).</summary>
    [SchemaText("The date of the agreement, past or planned (EDTF).")]
    public PartialDate? Date { get; init; }
}

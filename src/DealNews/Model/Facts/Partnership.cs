namespace DealNews;

/// <summary>Companies work together, or mean to.</summary>
[FactKind("partnership")]
public sealed partial record Partnership : Fact
{
    /// <summary>Who works together; at least two.</summary>
    [References(EntitySorts.Any)]
    public required ValueList<EntityId> Partners { get; init; }

    /// <summary>What sort of partnership it is.</summary>
    public PartnershipKind? PartnershipKind { get; init; }

    /// <summary>What it is for, in words.</summary>
    public string? Goal { get; init; }

    /// <summary>The project that it serves.</summary>
    [References(EntitySorts.Project)]
    public EntityId? Project { get; init; }

    /// <summary>How far it has come.</summary>
    public required PartnershipStatus Status { get; init; }

    /// <summary>When it was or is to be agreed (EDTF).</summary>
    public PartialDate? Date { get; init; }
}

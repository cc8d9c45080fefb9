namespace DealNews;

/// <summary>A company, or a share of it, is bought.</summary>
[FactKind("acquisition")]
public sealed partial record Acquisition : Fact
{
    /// <summary>Who buys.</summary>
    [References(EntitySorts.Any)]
    public required ValueList<EntityId> Acquirers { get; init; }

    /// <summary>What is bought.</summary>
    [References(EntitySorts.Company | EntitySorts.Project)]
    public required EntityId Target { get; init; }

    /// <summary>The price, as reported; null where it is not disclosed.</summary>
    public ReportedAmount? Amount { get; init; }

    /// <summary>The share that is bought, in percent.</summary>
    public ReportedPercentage? Share { get; init; }

    /// <summary>How far it has come.</summary>
    public required AcquisitionStatus Status { get; init; }

    /// <summary>When it took or is to take place (EDTF).</summary>
    public PartialDate? Date { get; init; }
}

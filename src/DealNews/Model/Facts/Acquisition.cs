namespace DealNews;

/// <summary>A purchase of a company or of a share of it.</summary>
[SchemaText("A purchase of a company or of a share of it.")]
[FactKind("acquisition")]
public sealed partial record Acquisition : Fact
{
    /// <summary>The buyers.</summary>
    [SchemaText("The buyers.")]
    [References(EntitySorts.Any)]
    public required ValueList<EntityId> Acquirers { get; init; }

    /// <summary>The company that is bought.</summary>
    [SchemaText("The company that is bought.")]
    [References(EntitySorts.Company | EntitySorts.Project)]
    public required EntityId Target { get; init; }

    /// <summary>The price as reported; null if it is not disclosed.</summary>
    [SchemaText("The price as reported; absent if it is not disclosed.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The share that is bought, in percent.</summary>
    [SchemaText("The share that is bought, in percent.")]
    public ReportedPercentage? Share { get; init; }

    /// <summary>The stage of the acquisition.</summary>
    [SchemaText("The stage of the acquisition.")]
    public required AcquisitionStatus Status { get; init; }

    /// <summary>The date of the acquisition, past or planned (EDTF).</summary>
    [SchemaText("The date of the acquisition, past or planned (EDTF).")]
    public PartialDate? Date { get; init; }
}

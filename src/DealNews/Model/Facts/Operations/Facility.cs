namespace DealNews;

/// <summary>A plant, data centre, mine or office, with its cost, capacity and opening date.</summary>
[SchemaText("A plant, data centre, mine or office, with its cost, capacity and opening date.")]
[FactKind("facility")]
[RequiresOneOf(nameof(Company), nameof(Partners), nameof(Names), nameof(Place))]
public sealed partial record Facility : Fact
{
    /// <summary>The owner or operator.</summary>
    [SchemaText("The owner or operator.")]
    [References(EntitySorts.Any)]
    public EntityId? Company { get; init; }

    /// <summary>Further owners.</summary>
    [SchemaText("Further owners.")]
    [References(EntitySorts.Any)]
    public ValueList<EntityId> Partners { get; init; }

    /// <summary>The kind of facility.</summary>
    [SchemaText("The kind of facility.")]
    public FacilityKind? FacilityKind { get; init; }

    /// <summary>The name by language.</summary>
    [SchemaText("The name by language.")]
    public LanguageMap Names { get; init; }

    /// <summary>The place.</summary>
    [SchemaText("The place.")]
    public Place? Place { get; init; }

    /// <summary>The products of the facility.</summary>
    [SchemaText("The products of the facility.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Product { get; init; }

    /// <summary>The capacity, with its unit (wafers a month).</summary>
    [SchemaText("The capacity, with its unit (wafers a month).")]
    public ReportedNumber? Capacity { get; init; }

    /// <summary>The change of the capacity.</summary>
    [SchemaText("The change of the capacity.")]
    public Change? CapacityChange { get; init; }

    /// <summary>The area, with its unit.</summary>
    [SchemaText("The area, with its unit.")]
    public ReportedNumber? Area { get; init; }

    /// <summary>The cost.</summary>
    [SchemaText("The cost.")]
    public ReportedAmount? Cost { get; init; }

    /// <summary>The sources of the money, including grants and tax incentives.</summary>
    [SchemaText("The sources of the money, including grants and tax incentives.")]
    public ValueList<FundingSource> Financing { get; init; }

    /// <summary>The number of jobs.</summary>
    [SchemaText("The number of jobs.")]
    public ReportedNumber? Jobs { get; init; }

    /// <summary>The stage.</summary>
    [SchemaText("The stage.")]
    public required FacilityStage Stage { get; init; }

    /// <summary>The start of construction (EDTF).</summary>
    [SchemaText("The start of construction (EDTF).")]
    public PartialDate? ConstructionStart { get; init; }

    /// <summary>The end of construction (EDTF).</summary>
    [SchemaText("The end of construction (EDTF).")]
    public PartialDate? Completion { get; init; }

    /// <summary>The start of operation (EDTF).</summary>
    [SchemaText("The start of operation (EDTF).")]
    public PartialDate? Start { get; init; }

    /// <summary>The end of operation (EDTF).</summary>
    [SchemaText("The end of operation (EDTF).")]
    public PartialDate? Closure { get; init; }

    /// <summary>The conditions.</summary>
    [SchemaText("The conditions.")]
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>The payments and their conditions.</summary>
    [SchemaText("The payments and their conditions.")]
    public ValueList<Payment> Payments { get; init; }

    /// <summary>The charges, savings and other effects.</summary>
    [SchemaText("The charges, savings and other effects.")]
    public ValueList<DealEffect> Effects { get; init; }

    /// <summary>The facility or partnership of which this facility is a part.</summary>
    [SchemaText("The facility or partnership of which this facility is a part.")]
    [ReferencesFact]
    public FactId? PartOf { get; init; }

    /// <summary>The date of the final investment decision (EDTF).</summary>
    [SchemaText("The date of the final investment decision (EDTF).")]
    public PartialDate? InvestmentDecision { get; init; }

    /// <summary>The date of the first output, before full operation (EDTF).</summary>
    [SchemaText("The date of the first output, before full operation (EDTF).")]
    public PartialDate? FirstOutput { get; init; }

    /// <summary>The number of jobs during construction.</summary>
    [SchemaText("The number of jobs during construction.")]
    public ReportedNumber? ConstructionJobs { get; init; }
}

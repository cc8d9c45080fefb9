namespace DealNews;

/// <summary>Jobs that a company creates, cuts or moves.</summary>
[SchemaText("Jobs that a company creates, cuts or moves.")]
[FactKind("workforceChange")]
public sealed partial record WorkforceChange : Fact
{
    /// <summary>The company.</summary>
    [SchemaText("The company.")]
    [References(EntitySorts.Any)]
    public required EntityId Company { get; init; }

    /// <summary>The kind of change: people are hired, dismissed or moved.</summary>
    [SchemaText("The kind of change: people are hired, dismissed or moved.")]
    public required WorkforceChangeKind ChangeKind { get; init; }

    /// <summary>The number of jobs.</summary>
    [SchemaText("The number of jobs.")]
    public ReportedNumber? Count { get; init; }

    /// <summary>The share of all jobs, in percent.</summary>
    [SchemaText("The share of all jobs, in percent.")]
    public ReportedPercentage? Share { get; init; }

    /// <summary>The part of the company.</summary>
    [SchemaText("The part of the company.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Segment { get; init; }

    /// <summary>The place.</summary>
    [SchemaText("The place.")]
    public Place? Place { get; init; }

    /// <summary>The place to which jobs are moved.</summary>
    [SchemaText("The place to which jobs are moved.")]
    public Place? Destination { get; init; }

    /// <summary>The facility.</summary>
    [SchemaText("The facility.")]
    [ReferencesFact("facility")]
    public FactId? Facility { get; init; }

    /// <summary>The reason, in words.</summary>
    [SchemaText("The reason, in words.")]
    [NotCompared(NotComparedReason.Summary)]
    public string? Reason { get; init; }

    /// <summary>The charges and savings.</summary>
    [SchemaText("The charges and savings.")]
    public ValueList<DealEffect> Effects { get; init; }

    /// <summary>The period or date of the change (EDTF).</summary>
    [SchemaText("The period or date of the change (EDTF).")]
    public PartialDate? Period { get; init; }

    /// <summary>The stage.</summary>
    [SchemaText("The stage.")]
    public required ActionStatus Status { get; init; }
}

namespace DealNews;

/// <summary>A condition: an approval, a vote, financing, or a figure that must be reached or kept.</summary>
[SchemaText("A condition: an approval, a vote, financing, or a figure that must be reached or kept.")]
[ModelRecord]
[RequiresOneOf(nameof(ConditionKind), nameof(Text), nameof(Measure), nameof(Value), nameof(DependsOn))]
public sealed partial record Condition : Extensible
{
    /// <summary>The kind of condition.</summary>
    [SchemaText("The kind of condition.")]
    public ConditionKind? ConditionKind { get; init; }

    /// <summary>The authority, court or group that decides.</summary>
    [SchemaText("The authority, court or group that decides.")]
    [References(EntitySorts.Any)]
    public EntityId? Authority { get; init; }

    /// <summary>The status of the condition: pending, met, waived or failed.</summary>
    [SchemaText("The status of the condition: pending, met, waived or failed.")]
    public ConditionStatus? Status { get; init; }

    /// <summary>The date of the decision or of the step, past or expected (EDTF).</summary>
    [SchemaText("The date of the decision or of the step, past or expected (EDTF).")]
    public PartialDate? Date { get; init; }

    /// <summary>The share of acceptances or votes that is needed, in percent.</summary>
    [SchemaText("The share of acceptances or votes that is needed, in percent.")]
    public ReportedPercentage? Threshold { get; init; }

    /// <summary>The condition in words.</summary>
    [SchemaText("The condition in words.")]
    [NotCompared(NotComparedReason.Summary)]
    public string? Text { get; init; }

    /// <summary>The figure that the condition is about; for example, EBITDA, cash or leverage.</summary>
    [SchemaText("The figure that the condition is about; for example, EBITDA, cash or leverage.")]
    public FinancialMeasure? Measure { get; init; }

    /// <summary>The figure as printed, if <c>measure</c> is less specific.</summary>
    [SchemaText("The figure as printed, if the term is less specific.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? MeasureName { get; init; }

    /// <summary>The company whose figure it is, if it is not clear from the fact.</summary>
    [SchemaText("The company whose figure it is, if it is not clear from the fact.")]
    [References(EntitySorts.Any)]
    public EntityId? Company { get; init; }

    /// <summary>The value that the figure must have, with its bounds.</summary>
    [SchemaText("The value that the figure must have, with its bounds.")]
    public MeasuredValue? Value { get; init; }

    /// <summary>The required value before a change of the condition.</summary>
    [SchemaText("The required value before a change of the condition.")]
    [ComparedAs(EvidenceCheck.EarlierFigure)]
    public MeasuredValue? PreviousValue { get; init; }

    /// <summary>The amount that the percentage refers to; for example, the conversion price.</summary>
    [SchemaText("The amount that the percentage refers to; for example, the conversion price.")]
    [NotCompared(NotComparedReason.Label)]
    public string? Base { get; init; }

    /// <summary>The period or date of the figure (EDTF).</summary>
    [SchemaText("The period or date of the figure (EDTF).")]
    public PartialDate? Period { get; init; }

    /// <summary>The time for which the condition must be met, with its unit.</summary>
    [SchemaText("The time for which the condition must be met, with its unit.")]
    public ReportedNumber? Duration { get; init; }

    /// <summary>The time within which the condition must be met, with its unit.</summary>
    [SchemaText("The time within which the condition must be met, with its unit.")]
    public ReportedNumber? Within { get; init; }

    /// <summary>The frequency of the test.</summary>
    [SchemaText("The frequency of the test.")]
    public Frequency? Frequency { get; init; }

    /// <summary>The fact that must be completed first.</summary>
    [SchemaText("The fact that must be completed first.")]
    [ReferencesFact]
    public FactId? DependsOn { get; init; }

    /// <summary>The time after the event of the condition, with its unit (24 months after the issue).</summary>
    [SchemaText("The time after the event of the condition, with its unit (24 months after the issue).")]
    public ReportedNumber? After { get; init; }

    /// <summary>The value that was reached: the share of votes or acceptances, or the figure.</summary>
    [SchemaText("The value that was reached: the share of votes or acceptances, or the figure.")]
    public MeasuredValue? Achieved { get; init; }

    /// <summary>The deal or undertaking that the authority requires for its approval.</summary>
    [SchemaText("The deal or undertaking that the authority requires for its approval.")]
    [ReferencesFact]
    [IsMutual]
    public FactId? Remedy { get; init; }
}

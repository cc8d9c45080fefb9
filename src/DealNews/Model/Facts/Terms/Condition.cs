namespace DealNews;

/// <summary>A condition of a deal: an approval, a vote, financing.</summary>
[SchemaText("A condition of a deal: an approval, a vote, financing.")]
[ModelRecord]
[RequiresOneOf(nameof(ConditionKind), nameof(Text))]
public sealed partial record Condition : Extensible
{
    /// <summary>The kind of condition.</summary>
    [SchemaText("The kind of condition.")]
    public ConditionKind? ConditionKind { get; init; }

    /// <summary>The authority, court or group that decides.</summary>
    [SchemaText("The authority, court or group that decides.")]
    [References(EntitySorts.Any)]
    public EntityId? Authority { get; init; }

    /// <summary>Whether the condition is met.</summary>
    [SchemaText("Whether the condition is met.")]
    public ConditionStatus? Status { get; init; }

    /// <summary>The date of the decision, past or expected (EDTF).</summary>
    [SchemaText("The date of the decision, past or expected (EDTF).")]
    public PartialDate? Date { get; init; }

    /// <summary>The share of acceptances or votes that is needed, in percent.</summary>
    [SchemaText("The share of acceptances or votes that is needed, in percent.")]
    public ReportedPercentage? Threshold { get; init; }

    /// <summary>The condition in words.</summary>
    [SchemaText("The condition in words.")]
    [NotCompared(NotComparedReason.Summary)]
    public string? Text { get; init; }
}

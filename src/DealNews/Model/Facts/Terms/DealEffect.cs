namespace DealNews;

/// <summary>A financial effect of a deal or measure: synergies, a charge, savings.</summary>
[SchemaText("A financial effect of a deal or measure: synergies, a charge, savings.")]
[ModelRecord]
public sealed partial record DealEffect : Extensible
{
    /// <summary>The kind of effect.</summary>
    [SchemaText("The kind of effect.")]
    public required DealEffectKind EffectKind { get; init; }

    /// <summary>The amount.</summary>
    [SchemaText("The amount.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The effect in percent.</summary>
    [SchemaText("The effect in percent.")]
    [OfAnySize]
    public ReportedPercentage? Percent { get; init; }

    /// <summary>The frequency of the effect, in words (a year).</summary>
    [SchemaText("The frequency of the effect, in words (a year).")]
    [NotCompared(NotComparedReason.Label)]
    public string? Recurrence { get; init; }

    /// <summary>The period or the date from which it applies (EDTF).</summary>
    [SchemaText("The period or the date from which it applies (EDTF).")]
    public PartialDate? Period { get; init; }

    /// <summary>The time after the deal within which the effect is reached, with its unit.</summary>
    [SchemaText("The time after the deal within which the effect is reached, with its unit.")]
    public ReportedNumber? Within { get; init; }

    /// <summary>The change against an earlier figure.</summary>
    [SchemaText("The change against an earlier figure.")]
    public Change? Change { get; init; }

    /// <summary>The part of the business from which the effect comes, as printed (procurement).</summary>
    [SchemaText("The part of the business from which the effect comes, as printed (procurement).")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Source { get; init; }
}

namespace DealNews;

/// <summary>A measured value: an amount, a number with its unit, a percentage or a multiple.</summary>
[SchemaText("A measured value: an amount, a number with its unit, a percentage or a multiple.")]
[ModelRecord]
[RequiresOneOf(nameof(Amount), nameof(Number), nameof(Percent), nameof(Multiple), nameof(Grade))]
public sealed partial record MeasuredValue : Extensible
{
    /// <summary>The value, if it is an amount of money.</summary>
    [SchemaText("The value, if it is an amount of money.")]
    [MayBeZero]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The value, if it is a number.</summary>
    [SchemaText("The value, if it is a number.")]
    public ReportedNumber? Number { get; init; }

    /// <summary>The value, if it is a percentage of any size.</summary>
    [SchemaText("The value, if it is a percentage of any size.")]
    [OfAnySize]
    public ReportedPercentage? Percent { get; init; }

    /// <summary>The value, if it is a multiple (3 for "three times").</summary>
    [SchemaText("The value, if it is a multiple (3 for \"three times\").")]
    public ReportedNumber? Multiple { get; init; }

    /// <summary>The value, if it is a grade as printed (Baa2, buy).</summary>
    [SchemaText("The value, if it is a grade as printed (Baa2, buy).")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Grade { get; init; }
}

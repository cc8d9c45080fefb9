namespace DealNews;

/// <summary>An interest rate: fixed, or a spread over a reference rate.</summary>
[SchemaText("An interest rate: fixed, or a spread over a reference rate.")]
[ModelRecord]
[RequiresOneOf(nameof(Percent), nameof(Base), nameof(Spread), nameof(Change))]
public sealed partial record InterestRate : Extensible
{
    /// <summary>The rate in percent a year; the coupon of a bond.</summary>
    [SchemaText("The rate in percent a year; the coupon of a bond.")]
    [OfAnySize]
    public ReportedPercentage? Percent { get; init; }

    /// <summary>The reference rate as printed, for example Euribor.</summary>
    [SchemaText("The reference rate as printed, for example Euribor.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Base { get; init; }

    /// <summary>The spread over the reference rate, in percentage points; 250 basis points are 2.5.</summary>
    [SchemaText("The spread over the reference rate, in percentage points; 250 basis points are 2.5.")]
    [OfAnySize]
    public ReportedPercentage? Spread { get; init; }

    /// <summary>The conditions of this rate, with their figures, if the rate has several steps.</summary>
    [SchemaText("The conditions of this rate, with their figures, if the rate has several steps.")]
    public ValueList<Condition> Triggers { get; init; }

    /// <summary>The change of the rate under these conditions.</summary>
    [SchemaText("The change of the rate under these conditions.")]
    public Change? Change { get; init; }

    /// <summary>The time for which this rate applies, with its unit.</summary>
    [SchemaText("The time for which this rate applies, with its unit.")]
    public ReportedNumber? Duration { get; init; }

    /// <summary>The lowest rate or reference rate, in percent.</summary>
    [SchemaText("The lowest rate or reference rate, in percent.")]
    [OfAnySize]
    public ReportedPercentage? Floor { get; init; }

    /// <summary>The highest rate or reference rate, in percent.</summary>
    [SchemaText("The highest rate or reference rate, in percent.")]
    [OfAnySize]
    public ReportedPercentage? Cap { get; init; }

    /// <summary>The form in which the interest is paid.</summary>
    [SchemaText("The form in which the interest is paid.")]
    public InterestForm? Form { get; init; }

    /// <summary>The frequency of interest payments.</summary>
    [SchemaText("The frequency of interest payments.")]
    public Frequency? Frequency { get; init; }

    /// <summary>The days of payment in each year (EDTF).</summary>
    [SchemaText("The days of payment in each year (EDTF).")]
    public ValueList<PartialDate> PaymentDates { get; init; }

    /// <summary>The first day of payment (EDTF).</summary>
    [SchemaText("The first day of payment (EDTF).")]
    public PartialDate? FirstPayment { get; init; }

    /// <summary>The part of the rate that is added to the principal, in percentage points.</summary>
    [SchemaText("The part of the rate that is added to the principal, in percentage points.")]
    [OfAnySize]
    public ReportedPercentage? PaidInKind { get; init; }

    /// <summary>The share of the debt for which the rate is hedged, in percent.</summary>
    [SchemaText("The share of the debt for which the rate is hedged, in percent.")]
    public ReportedPercentage? Hedged { get; init; }
}

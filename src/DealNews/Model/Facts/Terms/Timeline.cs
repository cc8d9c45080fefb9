namespace DealNews;

/// <summary>The dates of a deal; each as precise as the article gives it.</summary>
[SchemaText("The dates of a deal; each as precise as the article gives it.")]
[ModelRecord]
public sealed partial record Timeline : Extensible
{
    /// <summary>The date of the announcement (EDTF).</summary>
    [SchemaText("The date of the announcement (EDTF).")]
    [Inferred]
    public PartialDate? Announced { get; init; }

    /// <summary>The date of the signing (EDTF).</summary>
    [SchemaText("The date of the signing (EDTF).")]
    public PartialDate? Signed { get; init; }

    /// <summary>The date of the last approval (EDTF).</summary>
    [SchemaText("The date of the last approval (EDTF).")]
    public PartialDate? Approved { get; init; }

    /// <summary>The date on which completion is expected (EDTF).</summary>
    [SchemaText("The date on which completion is expected (EDTF).")]
    public PartialDate? ExpectedCompletion { get; init; }

    /// <summary>The date of the completion (EDTF).</summary>
    [SchemaText("The date of the completion (EDTF).")]
    public PartialDate? Completed { get; init; }

    /// <summary>The date from which the deal is effective (EDTF).</summary>
    [SchemaText("The date from which the deal is effective (EDTF).")]
    public PartialDate? Effective { get; init; }

    /// <summary>The date on which the offer, the agreement or its deadline expires (EDTF).</summary>
    [SchemaText("The date on which the offer, the agreement or its deadline expires (EDTF).")]
    public PartialDate? Expiry { get; init; }

    /// <summary>The date on which the deal was abandoned (EDTF).</summary>
    [SchemaText("The date on which the deal was abandoned (EDTF).")]
    public PartialDate? Terminated { get; init; }

    /// <summary>The record date: holders on this day take part (EDTF).</summary>
    [SchemaText("The record date: holders on this day take part (EDTF).")]
    public PartialDate? RecordDate { get; init; }

    /// <summary>The first day of when-issued, nil-paid or other conditional trading (EDTF).</summary>
    [SchemaText("The first day of when-issued, nil-paid or other conditional trading (EDTF).")]
    public PartialDate? ConditionalTrading { get; init; }

    /// <summary>The date of the meeting that votes on the deal (EDTF).</summary>
    [SchemaText("The date of the meeting that votes on the deal (EDTF).")]
    public PartialDate? Meeting { get; init; }

    /// <summary>The date on which the result is published (EDTF).</summary>
    [SchemaText("The date on which the result is published (EDTF).")]
    public PartialDate? ResultsDate { get; init; }

    /// <summary>The time for which the offer or programme is open, with its unit.</summary>
    [SchemaText("The time for which the offer or programme is open, with its unit.")]
    public ReportedNumber? Duration { get; init; }

    /// <summary>The date at which the securities leave the exchange (EDTF).</summary>
    [SchemaText("The date at which the securities leave the exchange (EDTF).")]
    public PartialDate? Delisting { get; init; }
}

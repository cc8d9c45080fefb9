namespace DealNews;

/// <summary>The price of a deal as a multiple of a figure of the company.</summary>
[SchemaText("The price of a deal as a multiple of a figure of the company.")]
[ModelRecord]
public sealed partial record DealMultiple : Extensible
{
    /// <summary>The multiple (12 for "12 times EBITDA").</summary>
    [SchemaText("The multiple (12 for \"12 times EBITDA\").")]
    public required ReportedNumber Value { get; init; }

    /// <summary>The measure that is multiplied.</summary>
    [SchemaText("The measure that is multiplied.")]
    public required FinancialMeasure Of { get; init; }

    /// <summary>The value that is compared: equity value or enterprise value.</summary>
    [SchemaText("The value that is compared: equity value or enterprise value.")]
    public ValuationBasis Basis { get; init; }

    /// <summary>The period of the measure (EDTF).</summary>
    [SchemaText("The period of the measure (EDTF).")]
    [Inferred]
    public PartialDate? Period { get; init; }
}

namespace DealNews;

/// <summary>A figure of a company: revenue, profit, debt, market share, users.</summary>
[SchemaText("A figure of a company: revenue, profit, debt, market share, users.")]
[FactKind("financialFigure")]
[RequiresOneOf(nameof(Value), nameof(Change))]
public sealed partial record FinancialFigure : Fact
{
    /// <summary>The company.</summary>
    [SchemaText("The company.")]
    [References(EntitySorts.Company | EntitySorts.Project)]
    public required EntityId Company { get; init; }

    /// <summary>The measure.</summary>
    [SchemaText("The measure.")]
    public required FinancialMeasure Measure { get; init; }

    /// <summary>The value as reported.</summary>
    [SchemaText("The value as reported.")]
    public MeasuredValue? Value { get; init; }

    /// <summary>The period or date of the value (EDTF).</summary>
    [SchemaText("The period or date of the value (EDTF).")]
    [Inferred]
    public PartialDate? Period { get; init; }

    /// <summary>The nature of the value: actual, an estimate or a forecast.</summary>
    [SchemaText("The nature of the value: actual, an estimate or a forecast.")]
    public FigureNature? Nature { get; init; }

    /// <summary>The change against an earlier value.</summary>
    [SchemaText("The change against an earlier value.")]
    public Change? Change { get; init; }

    /// <summary>The segment of the company, if the value does not apply to the whole company.</summary>
    [SchemaText("The segment of the company, if the value does not apply to the whole company.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Segment { get; init; }

    /// <summary>The market of a market share or rank.</summary>
    [SchemaText("The market of a market share or rank.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Market { get; init; }

    /// <summary>The place or country to which the value applies.</summary>
    [SchemaText("The place or country to which the value applies.")]
    public Place? Place { get; init; }

    /// <summary>The measure as printed, if <c>measure</c> is less specific (adjusted EBITDA).</summary>
    [SchemaText("The measure as printed, if the term is less specific (adjusted EBITDA).")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? MeasureName { get; init; }

    /// <summary>The period as printed, for a fiscal period (Q1 FY2027).</summary>
    [SchemaText("The period as printed, for a fiscal period (Q1 FY2027).")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? FiscalPeriod { get; init; }

    /// <summary>The earlier guidance or target that this one replaces.</summary>
    [SchemaText("The earlier guidance or target that this one replaces.")]
    [ReferencesFact("financialFigure")]
    public FactId? Revises { get; init; }

    /// <summary>The accounting standard as printed (IFRS).</summary>
    [SchemaText("The accounting standard as printed (IFRS).")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? AccountingStandard { get; init; }
}

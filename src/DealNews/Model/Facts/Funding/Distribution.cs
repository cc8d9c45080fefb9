namespace DealNews;

/// <summary>Money or shares that a company gives to its shareholders: a dividend, a buy-back.</summary>
[SchemaText("Money or shares that a company gives to its shareholders: a dividend, a buy-back.")]
[FactKind("distribution")]
public sealed partial record Distribution : Fact
{
    /// <summary>The company.</summary>
    [SchemaText("The company.")]
    [References(EntitySorts.Company)]
    [Role(EntityRoles.Payer)]
    public required EntityId Company { get; init; }

    /// <summary>The kind of distribution.</summary>
    [SchemaText("The kind of distribution.")]
    public DistributionKind? DistributionKind { get; init; }

    /// <summary>The amount for one security; the price of a buy-back.</summary>
    [SchemaText("The amount for one security; the price of a buy-back.")]
    [MayBeZero]
    public ReportedAmount? PerShare { get; init; }

    /// <summary>The total amount.</summary>
    [SchemaText("The total amount.")]
    [MayBeZero]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The securities that receive the distribution or that are bought back.</summary>
    [SchemaText("The securities that receive the distribution or that are bought back.")]
    public Securities? Securities { get; init; }

    /// <summary>The change against the previous distribution.</summary>
    [SchemaText("The change against the previous distribution.")]
    public Change? Change { get; init; }

    /// <summary>The dividend in percent of the share price.</summary>
    [SchemaText("The dividend in percent of the share price.")]
    [OfAnySize]
    public ReportedPercentage? Yield { get; init; }

    /// <summary>The dividend in percent of the profit.</summary>
    [SchemaText("The dividend in percent of the profit.")]
    [OfAnySize]
    public ReportedPercentage? Payout { get; init; }

    /// <summary>The period for which the distribution is paid, or in which shares are bought (EDTF).</summary>
    [SchemaText("The period for which the distribution is paid, or in which shares are bought (EDTF).")]
    [Inferred]
    public PartialDate? Period { get; init; }

    /// <summary>The ex-date: the first day on which a buyer no longer receives the distribution (EDTF).</summary>
    [SchemaText("The ex-date: the first day on which a buyer no longer receives the distribution (EDTF).")]
    public PartialDate? ExDate { get; init; }

    /// <summary>The record date: holders on this day receive the distribution (EDTF).</summary>
    [SchemaText("The record date: holders on this day receive the distribution (EDTF).")]
    public PartialDate? RecordDate { get; init; }

    /// <summary>The day of payment (EDTF).</summary>
    [SchemaText("The day of payment (EDTF).")]
    [StatusDate]
    public PartialDate? PaymentDate { get; init; }

    /// <summary>The conditions.</summary>
    [SchemaText("The conditions.")]
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>Other dates.</summary>
    [SchemaText("Other dates.")]
    public Timeline? Timeline { get; init; }

    /// <summary>The stage.</summary>
    [SchemaText("The stage.")]
    public required ActionStatus Status { get; init; }

    /// <summary>The securities that holders receive, and their ratio.</summary>
    [SchemaText("The securities that holders receive, and their ratio.")]
    public Securities? Distributed { get; init; }

    /// <summary>The holders that receive the distribution, or whose securities are bought back or cancelled.</summary>
    [SchemaText("The holders that receive the distribution, or whose securities are bought back or cancelled.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Payee)]
    public ValueList<EntityId> Recipients { get; init; }

    /// <summary>The frequency of the distribution.</summary>
    [SchemaText("The frequency of the distribution.")]
    public Frequency? Frequency { get; init; }

    /// <summary>The charges and other effects.</summary>
    [SchemaText("The charges and other effects.")]
    public ValueList<DealEffect> Effects { get; init; }

    /// <summary>The distribution or deal of which it is a part.</summary>
    [SchemaText("The distribution or deal of which it is a part.")]
    [ReferencesFact]
    public FactId? PartOf { get; init; }
}

namespace DealNews;

/// <summary>A payment at a time or on a condition: upfront, milestone, royalty, earn-out, fee.</summary>
[SchemaText("A payment at a time or on a condition: upfront, milestone, royalty, earn-out, fee.")]
[ModelRecord]
public sealed partial record Payment : Extensible
{
    /// <summary>The kind of payment.</summary>
    [SchemaText("The kind of payment.")]
    public required PaymentKind PaymentKind { get; init; }

    /// <summary>The amount; an upper bound if the payment can be lower.</summary>
    [SchemaText("The amount; an upper bound if the payment can be lower.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The payment in percent of its base.</summary>
    [SchemaText("The payment in percent of its base.")]
    public ReportedPercentage? Percent { get; init; }

    /// <summary>The base of the percentage (net sales).</summary>
    [SchemaText("The base of the percentage (net sales).")]
    [NotCompared(NotComparedReason.Label)]
    public string? Base { get; init; }

    /// <summary>The party that pays.</summary>
    [SchemaText("The party that pays.")]
    [References(EntitySorts.Any)]
    public EntityId? Payer { get; init; }

    /// <summary>The party that is paid.</summary>
    [SchemaText("The party that is paid.")]
    [References(EntitySorts.Any)]
    public EntityId? Payee { get; init; }

    /// <summary>The condition of the payment, in words.</summary>
    [SchemaText("The condition of the payment, in words.")]
    [NotCompared(NotComparedReason.Summary)]
    public string? Condition { get; init; }

    /// <summary>The date or period of the payment (EDTF).</summary>
    [SchemaText("The date or period of the payment (EDTF).")]
    public PartialDate? Date { get; init; }
}

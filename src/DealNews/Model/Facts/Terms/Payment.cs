using System.Text.Json.Serialization;

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
    [OfAnySize]
    public ReportedPercentage? Percent { get; init; }

    /// <summary>The amount that the percentage refers to; for example, net sales.</summary>
    [SchemaText("The amount that the percentage refers to; for example, net sales.")]
    [NotCompared(NotComparedReason.Label)]
    public string? Base { get; init; }

    /// <summary>The party that pays.</summary>
    [SchemaText("The party that pays.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Payer)]
    public EntityId? Payer { get; init; }

    /// <summary>The party that is paid.</summary>
    [SchemaText("The party that is paid.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Payee)]
    public EntityId? Payee { get; init; }

    /// <summary>The condition of the payment, in words.</summary>
    [SchemaText("The condition of the payment, in words.")]
    [NotCompared(NotComparedReason.Summary)]
    public string? Condition { get; init; }

    /// <summary>The date or period of the payment (EDTF).</summary>
    [SchemaText("The date or period of the payment (EDTF).")]
    public PartialDate? Date { get; init; }

    /// <summary>The conditions of the payment, with their figures.</summary>
    [SchemaText("The conditions of the payment, with their figures.")]
    public ValueList<Condition> Triggers { get; init; }

    /// <summary>The payment for one security.</summary>
    [SchemaText("The payment for one security.")]
    public ReportedAmount? PerShare { get; init; }

    /// <summary>The securities that are given instead of money.</summary>
    [SchemaText("The securities that are given instead of money.")]
    public Securities? Securities { get; init; }

    /// <summary>The frequency of the payment. The amount is then a single payment.</summary>
    [SchemaText("The frequency of the payment. The amount is then a single payment.")]
    public Frequency? Frequency { get; init; }

    /// <summary>The time over which the payment is made, with its unit.</summary>
    [SchemaText("The time over which the payment is made, with its unit.")]
    public ReportedNumber? Duration { get; init; }

    /// <summary>The time within which the payment is due, with its unit.</summary>
    [SchemaText("The time within which the payment is due, with its unit.")]
    public ReportedNumber? Within { get; init; }

    /// <summary>The quantity for which the amount is paid (1000 dollar of principal, 1 tonne).</summary>
    [SchemaText("The quantity for which the amount is paid (1000 dollar of principal, 1 tonne).")]
    public Quantity? Per { get; init; }

    /// <summary>Whether the payment is kept in every case.</summary>
    [SchemaText("Whether the payment is kept in every case.")]
    [JsonPropertyName("nonRefundable")]
    [NotCompared(NotComparedReason.Label)]
    public bool IsNonRefundable { get; init; }
}

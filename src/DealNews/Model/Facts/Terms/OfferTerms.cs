using System.Text.Json.Serialization;

namespace DealNews;

/// <summary>The terms of an offer for the securities of a company: price, number, exchange ratio and value.</summary>
[SchemaText("The terms of an offer for the securities of a company: price, number, exchange ratio and value.")]
[ModelRecord]
public sealed partial record OfferTerms : Extensible
{
    /// <summary>The price for one security, all parts of the consideration together except contingent ones.</summary>
    [SchemaText("The price for one security, all parts of the consideration together except contingent ones.")]
    public ReportedAmount? PricePerShare { get; init; }

    /// <summary>The securities that the offer is for.</summary>
    [SchemaText("The securities that the offer is for.")]
    public Securities? Securities { get; init; }

    /// <summary>
    /// The number of securities of the buyer, or of the combined company, for one security of the target.
    /// </summary>
    [SchemaText("The number of securities of the buyer, or of the combined company, for one security of the target.")]
    public ReportedNumber? ExchangeRatio { get; init; }

    /// <summary>The value of the whole equity at the terms of the offer.</summary>
    [SchemaText("The value of the whole equity at the terms of the offer.")]
    public ReportedAmount? EquityValue { get; init; }

    /// <summary>The net debt that the buyer assumes.</summary>
    [SchemaText("The net debt that the buyer assumes.")]
    public ReportedAmount? NetDebt { get; init; }

    /// <summary>The value of the equity plus net debt.</summary>
    [SchemaText("The value of the equity plus net debt.")]
    public ReportedAmount? EnterpriseValue { get; init; }

    /// <summary>The securities that holders have tendered so far.</summary>
    [SchemaText("The securities that holders have tendered so far.")]
    public Securities? Tendered { get; init; }

    /// <summary>The date to which the tendered securities apply (EDTF).</summary>
    [SchemaText("The date to which the tendered securities apply (EDTF).")]
    [Inferred]
    public PartialDate? TenderedAsOf { get; init; }

    /// <summary>Whether the bidder has declared that it will not improve the offer.</summary>
    [SchemaText("Whether the bidder has declared that it will not improve the offer.")]
    [JsonPropertyName("final")]
    [NotCompared(NotComparedReason.Label)]
    public bool IsFinal { get; init; }

    /// <summary>
    /// The way in which the securities are acquired: a tender offer, a scheme of arrangement, a squeeze-out.
    /// </summary>
    [SchemaText(
        "The way in which the securities are acquired: a tender offer, a scheme of arrangement, a squeeze- " + "out."
    )]
    public DealType? Technique { get; init; }
}

using System.Globalization;
using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// The quantity that a price is for, checked against the prices of the evidence in that unit (DN5001, DN5002).
/// </summary>
/// <param name="Pointer">The place of the number in the document.</param>
/// <param name="Value">The number of units.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Price">
/// The price. If the evidence has it, only its quantity counts, and not that of other prices.
/// </param>
internal sealed record PerClaim(string Pointer, decimal Value, string Unit, ValueClaim? Price) : Claim(Pointer)
{
    public override Verdict CheckAgainst(EvidenceFigures figures)
    {
        var priced = figures
            .Shown.Where(figure => string.Equals(figure.Per?.Unit, Unit, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (Price is not null && priced.Exists(Price.IsSupportedBy))
        {
            priced = priced.FindAll(Price.IsSupportedBy);
        }

        if (priced.Count == 0 || priced.Exists(figure => figure.Per!.Value == Value))
        {
            return Verdict.Supported;
        }

        var nearest = priced[0];
        var claimed = new ValueBounds(Value, Value, false, false);
        var found = new ValueBounds(nearest.Per!.Value, nearest.Per.Value, false, false);
        return new(
            found.IsAtOtherScale(claimed) ? RuleCode.ScaleDiffers : RuleCode.FigureUnsupported,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The evidence has a price for {nearest.Per.Value} {Unit}; the fact says {Value} {Unit}."
            ),
            nearest
        );
    }
}

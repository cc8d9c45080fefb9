using System.Globalization;
using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>The quantity that a price is for, held against the prices of the evidence that name one in that unit.</summary>
internal sealed record PerClaim(string Pointer, decimal Value, string Unit) : Claim(Pointer)
{
    public override Verdict HoldAgainst(IReadOnlyList<Figure> figures)
    {
        var priced = figures.Where(figure => string.Equals(figure.Per?.Unit, Unit, StringComparison.OrdinalIgnoreCase)).ToList();
        if (priced.Count == 0 || priced.Exists(figure => figure.Per!.Value == Value))
        {
            return Verdict.Supported;
        }

        var nearest = priced[0];
        var claimed = new ValueBounds(Value, Value, false, false);
        var found = new ValueBounds(nearest.Per!.Value, nearest.Per.Value, false, false);
        return new(
            found.IsAtOtherScale(claimed) ? RuleCode.ScaleDiffers : RuleCode.FigureUnsupported,
            string.Create(CultureInfo.InvariantCulture, $"The evidence has a price for {nearest.Per.Value} {Unit}; the fact says {Value} {Unit}."),
            nearest);
    }
}

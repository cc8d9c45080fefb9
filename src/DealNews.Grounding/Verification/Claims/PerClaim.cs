using System.Globalization;
using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// The quantity that a price is for, compared with that of the same price in the evidence. Reports DN5001 not
/// supported, DN5002 other scale, DN5007 unread, DN5008 other unit.
/// </summary>
/// <param name="Pointer">The JSON Pointer of the quantity.</param>
/// <param name="Value">The number of units.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Price">The price; null if it has no currency.</param>
internal sealed record PerClaim(string Pointer, decimal Value, string Unit, ValueClaim? Price) : Claim(Pointer)
{
    private string Described => string.Create(CultureInfo.InvariantCulture, $"a price per {Value} {Unit}");

    public override Verdict CheckAgainst(FactEvidence evidence)
    {
        var priced = evidence.Shown.Where(figure => figure.Per is { Value: not null }).ToList();
        if (Price is not null && evidence.Shown.Where(Price.IsSupportedBy).ToList() is { Count: > 0 } same)
        {
            priced = same.FindAll(figure => figure.Per is { Value: not null });
        }

        var unit = Units.NameOf(Unit, evidence.Context.Language);
        if (priced.Exists(figure => figure.Per!.Value == Value && !Units.DifferAsBase(unit, figure.Per.Unit)))
        {
            return Verdict.Supported;
        }

        // "The module costs $480": the price of one piece needs no words.
        return priced.Count > 0 ? Differ(priced[0], unit)
            : Value == 1 ? Verdict.Supported
            : Verdict.Undetermined("no such price", Described);
    }

    private Verdict Differ(Figure figure, string? unit)
    {
        var per = figure.Per!;
        var claimed = new ValueBounds(Value, Value, false, false);
        var found = new ValueBounds(per.Value, per.Value, false, false);
        var code =
            Units.DifferAsBase(unit, per.Unit) ? RuleCode.UnitDiffers
            : found.IsAtOtherScale(claimed) ? RuleCode.ScaleDiffers
            : RuleCode.FigureUnsupported;
        return new(
            code,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The evidence has a price per {per.Value} {per.Unit}; the fact says {Described}."
            ),
            figure
        );
    }
}

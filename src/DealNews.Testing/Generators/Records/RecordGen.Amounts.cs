using CsCheck;

namespace DealNews.Testing;

internal sealed partial class RecordGen
{
    public Gen<ReportedAmount> ReportedAmount =>
        Extend(
            Gen.SelectMany(
                Gen.Frequency((3, (IGen<Currency>)Gen.OneOf([.. ExchangeRates.Currencies])), (1, DealNewsGen.Currency)),
                currency =>
                    Gen.Select(
                        Reported,
                        Gen.Bool,
                        Equivalents(currency),
                        (figures, approximate, equivalents) =>
                            Amount(figures, currency, approximate) with
                            {
                                Equivalents = equivalents
                                    .Select(to =>
                                        Amount(
                                            figures.Select(figure => ExchangeRates.Convert(figure, currency, to)),
                                            to,
                                            approximate: true
                                        )
                                    )
                                    .ToValueList(),
                            }
                    )
            )
        );

    public Gen<ReportedPercentage> ReportedPercentage =>
        Extend(
            Gen.Select(
                Gen.Int[0, Figures<decimal>.FormCount - 1],
                Gen.Int[1, 9_999],
                Gen.Int[1, 9_999],
                Gen.Bool,
                static (form, one, other, approximate) =>
                {
                    var low = new decimal(Math.Min(one, other), 0, 0, false, 2);
                    var figures = Figures<decimal>.Of(form, low, new decimal(Math.Max(one, other) + 1, 0, 0, false, 2));
                    return new ReportedPercentage
                    {
                        Exact = figures.Exact,
                        Minimum = figures.Minimum,
                        Maximum = figures.Maximum,
                        ExclusiveMinimum = figures.ExclusiveMinimum,
                        ExclusiveMaximum = figures.ExclusiveMaximum,
                        IsApproximate = approximate,
                    };
                }
            )
        );

    public Gen<Quantity> Quantity =>
        Extend(
            Gen.Select(
                Gen.OneOf(1m, 1_000_000m, 0.5m, 100.0m),
                Gen.OneOf("token", "개월", "GB"),
                static (value, unit) => new Quantity { Value = value, Unit = unit }
            )
        );

    private static Gen<Figures<decimal>> Reported =>
        Gen.Select(
            Gen.Int[0, Figures<decimal>.FormCount - 1],
            DealNewsGen.Figure,
            Gen.OneOf(2m, 1.5m, 10m),
            static (form, low, factor) => Figures<decimal>.Of(form, low, low * factor)
        );

    private static Gen<Currency[]> Equivalents(Currency currency)
    {
        Currency[] others = [.. ExchangeRates.Currencies.Where(other => other != currency)];
        return others.Length < ExchangeRates.Currencies.Count()
            ? Gen.Frequency((2, (IGen<Currency[]>)Gen.Const(Array.Empty<Currency>())), (1, Gen.Shuffle(others, 1, 2)))
            : Gen.Const(Array.Empty<Currency>());
    }

    private static ReportedAmount Amount(Figures<decimal> figures, Currency currency, bool approximate)
    {
        var money = figures.Select(figure => new Money(figure, currency));
        return new()
        {
            Exact = money.Exact,
            Minimum = money.Minimum,
            Maximum = money.Maximum,
            ExclusiveMinimum = money.ExclusiveMinimum,
            ExclusiveMaximum = money.ExclusiveMaximum,
            IsApproximate = approximate,
        };
    }
}

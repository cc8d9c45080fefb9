using CsCheck;

namespace DealNews.Testing;

public static partial class DealNewsGen
{
    /// <summary>
    /// Currencies (ISO 4217): mostly currencies that are frequent in deal news, sometimes others, never XXX (no
    /// currency).
    /// </summary>
    public static Gen<Currency> Currency =>
        Gen.Frequency(
            (9, (IGen<Currency>)Gen.OneOf([.. ExchangeRates.Currencies])),
            (1, Gen.OneOf([.. DealNews.Currency.All.Where(static currency => currency != default)]))
        );

    /// <summary>
    /// Positive amounts, from hundredths to quadrillions, some with trailing zeros after the decimal point.
    /// </summary>
    public static Gen<Money> Money =>
        Gen.Select(Figure, Currency, static (figure, currency) => new Money(figure, currency));

    /// <summary>Values of specifications: numbers and texts.</summary>
    public static Gen<SpecificationValue> SpecificationValue =>
        Gen.OneOf<SpecificationValue>(
            Gen.OneOf(512m, 1.50m, -40m, 0m).Select(static number => new SpecificationValue(number)),
            Gen.OneOf("gate-all-around", "12단").Select(static text => new SpecificationValue(text))
        );

    /// <summary>Positive numbers with up to four significant digits, from hundredths to trillions.</summary>
    internal static Gen<decimal> Figure =>
        Gen.Select(
            Gen.Int[1, 9_999],
            Gen.Int[-2, 12],
            static (digits, power) =>
            {
                decimal figure = digits;
                for (; power > 0; power--)
                {
                    figure *= 10;
                }

                return power == 0 ? figure : new decimal(digits, 0, 0, false, (byte)-power);
            }
        );
}

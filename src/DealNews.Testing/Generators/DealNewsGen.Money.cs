using CsCheck;

namespace DealNews.Testing;

/// <summary>Money, and the figures of products.</summary>
public static partial class DealNewsGen
{
    /// <summary>Currencies of ISO 4217: mostly those that deal news has, now and then any.</summary>
    public static Gen<Currency> Currency =>
        Gen.Frequency(
            (9, (IGen<Currency>)Gen.OneOf([.. ExchangeRates.Currencies])),
            (1, Gen.OneOf([.. DealNews.Currency.All]))
        );

    /// <summary>Money above zero, from hundredths to quadrillions, some with zeros behind the decimal point.</summary>
    public static Gen<Money> Money =>
        Gen.Select(Figure, Currency, static (figure, currency) => new Money(figure, currency));

    /// <summary>Numbers and texts.</summary>
    public static Gen<SpecificationValue> SpecificationValue =>
        Gen.OneOf<SpecificationValue>(
            Gen.OneOf(512m, 1.50m, -40m, 0m).Select(static number => new SpecificationValue(number)),
            Gen.OneOf("gate-all-around", "12단").Select(static text => new SpecificationValue(text))
        );

    /// <summary>Numbers above zero: four digits at any scale from hundredths to trillions, which is how news writes them.</summary>
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

namespace DealNews.Grounding.Tests;

/// <summary>An amount in any notation is read back to the last digit, or not at all.</summary>
public sealed class WrittenAmountTests
{
    private static readonly string[] s_blanks = ["", " ", "\u00A0", "\u3000", "\u2009"];

    private static readonly (string Before, string After, string Code)[] s_koreanCurrencies =
    [
        ("", "원", "KRW"),
        ("₩", "", "KRW"),
        ("", "달러", "USD"),
        ("$", "", "USD"),
        ("US$", "", "USD"),
        ("", "불", "USD"),
        ("미화 ", "달러", "USD"),
        ("", "유로", "EUR"),
        ("€", "", "EUR"),
        ("", "엔", "JPY"),
        ("", "위안", "CNY"),
        ("", "파운드", "GBP"),
        ("£", "", "GBP"),
        ("", "홍콩달러", "HKD"),
        ("", "스위스프랑", "CHF"),
        ("USD ", "", "USD"),
        ("", "USD", "USD"),
        ("", "캐나다 달러", "CAD"),
        ("", "대만달러", "TWD"),
        ("", "호주 달러", "AUD"),
    ];

    private static readonly (string Before, string After, string Code)[] s_englishCurrencies =
    [
        ("$", "", "USD"),
        ("US$", "", "USD"),
        ("USD ", "", "USD"),
        ("", " dollars", "USD"),
        ("", " U.S. dollars", "USD"),
        ("", " USD", "USD"),
        ("€", "", "EUR"),
        ("EUR ", "", "EUR"),
        ("", " euros", "EUR"),
        ("£", "", "GBP"),
        ("", " pounds", "GBP"),
        ("¥", "", "JPY"),
        ("", " yen", "JPY"),
        ("", " yuan", "CNY"),
        ("RMB", "", "CNY"),
        ("₩", "", "KRW"),
        ("KRW ", "", "KRW"),
        ("HK$", "", "HKD"),
        ("C$", "", "CAD"),
        ("", " Swiss francs", "CHF"),
        ("NT$", "", "TWD"),
        ("A$", "", "AUD"),
        ("S$", "", "SGD"),
        ("", " Canadian dollars", "CAD"),
    ];

    // Amounts as in news: few digits, many zeros, and sometimes all digits.
    private static readonly Gen<long> s_amounts = Gen.OneOf<long>(
        Gen.Select(
            Gen.Long[1, 9999],
            Gen.Int[0, 12],
            (digits, zeros) => Enumerable.Repeat(10L, zeros).Aggregate(digits, (value, ten) => value * ten)
        ),
        Gen.Long[1, 9_999_999_999_999_999]
    );

    [Fact]
    public void Read_KoreanAmountInAnyStyle_IsReadBack() =>
        Gen.Select(s_amounts, Gen.OneOf(s_blanks), Gen.OneOf(s_blanks), Gen.OneOf(s_koreanCurrencies))
            .Sample(
                (amount, inner, outer, currency) =>
                {
                    foreach (var number in WrittenAmounts.Korean(amount, inner))
                    {
                        // A single syllable is not a number in Korean (이 원), nor is 만 or 천 after a sign.
                        if (number.Length == 1 && !char.IsDigit(number[0]))
                        {
                            continue;
                        }

                        if (currency.Before.Length > 0 && !char.IsAsciiDigit(number[0]))
                        {
                            continue;
                        }

                        var text = currency.Before + number + (currency.After.Length > 0 ? outer : "") + currency.After;
                        AssertReadBack(FigureReader.Korean, $"회사는 {text}를 냈다.", amount, currency.Code);
                    }
                },
                iter: 400
            );

    [Fact]
    public void Read_EnglishAmountInAnyStyle_IsReadBack() =>
        Gen.Select(s_amounts, Gen.OneOf(s_blanks), Gen.OneOf(s_englishCurrencies))
            .Sample(
                (amount, blank, currency) =>
                {
                    foreach (var number in WrittenAmounts.English(amount, blank))
                    {
                        AssertReadBack(
                            FigureReader.English,
                            $"It paid {currency.Before}{number}{currency.After} last year.",
                            amount,
                            currency.Code
                        );
                    }

                    if (amount < 1_000_000_000_000_000)
                    {
                        AssertReadBack(
                            FigureReader.English,
                            $"It paid {WrittenAmounts.EnglishWords(amount)} euros last year.",
                            amount,
                            "EUR"
                        );
                    }
                },
                iter: 400
            );

    [Fact]
    public void Read_DecimalAmount_KeepsEveryDigit() =>
        Gen.Select(Gen.Long[1, 999_999_999_999], Gen.Int[1, 6])
            .Sample(
                (digits, decimals) =>
                {
                    var value = Enumerable
                        .Repeat(10m, decimals)
                        .Aggregate((decimal)digits, (value, ten) => value / ten);
                    var text = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
                    AssertReadBack(FigureReader.English, $"at ${text} today", value, "USD");
                    AssertReadBack(FigureReader.Korean, $"가격은 {text}달러다", value, "USD");
                }
            );

    private static void AssertReadBack(FigureReader reader, string text, decimal amount, string code)
    {
        Figure[] money = [.. reader.Read(text).Where(figure => figure.Kind == FigureKind.Money)];
        Assert.True(
            money is [var figure] && figure.Exact == amount && figure.Currency?.Code == code,
            $"{text}: {FigureNotation.Of(money)}"
        );
    }
}

using System.Globalization;

namespace DealNews.Grounding.Tests;

/// <summary>Writes amounts in every exact notation of the news.</summary>
internal static class WrittenAmounts
{
    private static readonly (int Exponent, string Word)[] s_myriads =
    [
        (16, "경"),
        (12, "조"),
        (8, "억"),
        (4, "만"),
        (0, ""),
    ];
    private static readonly string[] s_syllables = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];

    private static readonly (int Exponent, string[] Words)[] s_scales =
    [
        (12, ["trillion", "tn", "trn", "T"]),
        (9, ["billion", "bn", "B", "b"]),
        (6, ["million", "m", "mn", "M", "mm"]),
        (3, ["thousand", "k", "K"]),
    ];

    private static readonly string[] s_small =
    [
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly string[] s_tens =
    [
        "",
        "",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
    ];

    /// <summary>
    /// Returns the Korean notations of a whole number, with <paramref name="blank"/> at each optional blank.
    /// </summary>
    public static IEnumerable<string> Korean(long amount, string blank)
    {
        yield return amount.ToString(CultureInfo.InvariantCulture);
        yield return amount.ToString("N0", CultureInfo.InvariantCulture);
        yield return string.Join(
            blank,
            Groups(amount).Select(group => group.Count.ToString(CultureInfo.InvariantCulture) + group.Word)
        );
        yield return string.Join(
            blank,
            Groups(amount).Select(group => group.Count.ToString("N0", CultureInfo.InvariantCulture) + group.Word)
        );
        yield return string.Join(
            blank,
            Groups(amount).Select(group => InThousands(group.Count, digits: true) + group.Word)
        );
        yield return string.Concat(
            Groups(amount).Select(group => InThousands(group.Count, digits: false) + group.Word)
        );
        foreach (var (exponent, word) in s_myriads.Where(myriad => myriad.Exponent > 0))
        {
            var scaled = amount / Power(exponent);
            if (scaled >= 1 && scaled * 1000 == decimal.Floor(scaled * 1000))
            {
                yield return Plain(scaled) + word;
                yield return scaled.ToString("#,##0.###", CultureInfo.InvariantCulture) + word;
            }
        }
    }

    /// <summary>Returns the English notations in digits, with the scale in words or letters.</summary>
    public static IEnumerable<string> English(long amount, string blank)
    {
        yield return amount.ToString(CultureInfo.InvariantCulture);
        yield return amount.ToString("N0", CultureInfo.InvariantCulture);
        foreach (var (exponent, words) in s_scales)
        {
            var scaled = amount / Power(exponent);
            if (scaled < 1 || scaled * 1000 != decimal.Floor(scaled * 1000))
            {
                continue;
            }

            foreach (var word in words)
            {
                yield return Plain(scaled)
                    + (
                        word.Length > 3
                            ? blank.Length == 0
                                ? "-"
                                : blank
                            : ""
                    )
                    + word;
                yield return scaled.ToString("#,##0.###", CultureInfo.InvariantCulture)
                    + (word.Length > 3 ? " " : "")
                    + word;
            }
        }
    }

    /// <summary>Returns the English words of a whole number.</summary>
    public static string EnglishWords(long amount)
    {
        var parts = new List<string>();
        foreach (var (exponent, words) in s_scales)
        {
            var unit = (long)Power(exponent);
            if (amount >= unit)
            {
                parts.Add(Below1000((int)(amount / unit)) + " " + words[0]);
            }

            amount %= unit;
        }

        if (amount > 0)
        {
            parts.Add(Below1000((int)amount));
        }

        return string.Join(' ', parts);
    }

    private static string Below1000(int number)
    {
        var hundreds = number >= 100 ? s_small[number / 100] + " hundred" : "";
        var rest = number % 100;
        var tens = rest < 20 ? s_small[rest] : s_tens[rest / 10] + (rest % 10 > 0 ? "-" + s_small[rest % 10] : "");
        return hundreds.Length == 0 ? tens
            : tens.Length == 0 ? hundreds
            : $"{hundreds} and {tens}";
    }

    private static IEnumerable<(int Count, string Word)> Groups(long amount)
    {
        foreach (var (exponent, word) in s_myriads)
        {
            var count = (int)(amount / Power(exponent) % 10000);
            if (count > 0)
            {
                yield return (count, word);
            }
        }
    }

    // 7천5백30, 칠천오백삼십.
    private static string InThousands(int count, bool digits)
    {
        var text = "";
        foreach (var (unit, word) in ((int, string)[])[(1000, "천"), (100, "백"), (10, "십")])
        {
            if (digits && unit == 10)
            {
                break;
            }

            if (count >= unit)
            {
                text +=
                    (digits ? (count / unit).ToString(CultureInfo.InvariantCulture) : s_syllables[count / unit]) + word;
            }

            count %= unit;
        }

        return count == 0 ? text : text + (digits ? count.ToString(CultureInfo.InvariantCulture) : s_syllables[count]);
    }

    private static string Plain(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static decimal Power(int exponent)
    {
        decimal power = 1;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}

using System.Buffers;

namespace DealNews.Grounding;

/// <summary>Finds words of dates that the reader did not read, and bounds next to a date.</summary>
internal static class UnreadDates
{
    private static readonly SearchValues<string> s_words = SearchValues.Create(
        [
            "January",
            "February",
            "March ",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "quarter",
            "month",
            "year",
            "week",
            " days",
            "mid-",
            "spring",
            "summer",
            "autumn",
            "winter",
            "season",
            "fiscal",
            " later",
            "within",
            "년",
            "개월",
            "분기",
            "반기",
            "통기",
            "올해",
            "연말",
            "연초",
            "월말",
            "주간",
            "봄",
            "여름",
            "가을",
            "겨울",
            "年",
            "カ月",
            "か月",
            "四半期",
            "通期",
            "期末",
            "半期",
            "年末",
            "月末",
            "春",
            "秋",
            "个月",
            "季度",
            "財年",
            "财年",
            "月",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly string[] s_before =
    [
        "before",
        "prior to",
        "ahead of",
        "earlier than",
        "until the end of the day before",
    ];

    private static readonly string[] s_beforeAfter = ["이전", " 전", "より前", "以前", "の前", "前", "之前"];

    /// <summary>Returns whether the quotes have such words outside the dates that were read.</summary>
    public static bool AreIn(FactEvidence evidence)
    {
        foreach (var quote in evidence.Quotes)
        {
            var at = quote.Start;
            foreach (var figure in evidence.Shown)
            {
                if (figure.Range.Start.Value < at || figure.Range.End.Value > quote.End)
                {
                    continue;
                }

                if (Has(evidence.Text.AsSpan(at, figure.Range.Start.Value - at)))
                {
                    return true;
                }

                at = figure.Range.End.Value;
            }

            if (Has(evidence.Text.AsSpan(at, quote.End - at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether a date is the first day after what is meant: "before 2033".</summary>
    public static bool IsBefore(Figure date, string text)
    {
        var before = text.AsSpan(0, date.Range.Start.Value).TrimEnd();
        var after = text.AsSpan(date.Range.End.Value);
        foreach (var word in s_before)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var word in s_beforeAfter)
        {
            if (after.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ReadOnlySpan<char> text) => text.ContainsAny(s_words) || HasYear(text);

    // Four digits that can be a year.
    private static bool HasYear(ReadOnlySpan<char> text)
    {
        const int digits = 4;
        for (var i = 0; i + digits <= text.Length; i++)
        {
            var isYear =
                (
                    text[i..].StartsWith("19", StringComparison.Ordinal)
                    || text[i..].StartsWith("20", StringComparison.Ordinal)
                )
                && char.IsAsciiDigit(text[i + 2])
                && char.IsAsciiDigit(text[i + 3])
                && !(
                    i + digits < text.Length && (char.IsAsciiDigit(text[i + digits]) || text[i + digits] is ',' or '.')
                )
                && !(i > 0 && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] is '.' or ','));
            if (isYear)
            {
                return true;
            }
        }

        return false;
    }
}

using System.Globalization;

namespace DealNews.Grounding;

/// <summary>
/// Finds numbers in digits where no reader knows the unit ("3.2 Tb/s", "12 layers"), or where there is none ("0.45 new
/// shares").
/// </summary>
internal static class PrintedNumbers
{
    /// <summary>Returns the numbers directly before a unit, in the quotes.</summary>
    public static List<Figure> WithUnit(FactEvidence evidence, string unit)
    {
        List<Figure> found = [];
        var text = evidence.Text;
        foreach (var quote in evidence.Quotes)
        {
            for (
                var at = quote.Start;
                unit.Length > 0 && (at = Next(text, at, quote.End, unit)) >= 0;
                at += unit.Length
            )
            {
                var end = at + unit.Length;
                end += end < text.Length && text[end] == 's' ? 1 : 0;
                if (
                    !(end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && char.IsAsciiLetter(text[end - 1]))
                    && NumberBefore(text, quote.Start, at) is { } number
                )
                {
                    found.Add(Figure(evidence, number.Start, end, number.Value, unit));
                }
            }
        }

        return found;
    }

    /// <summary>Returns the places of a number in digits in the quotes.</summary>
    public static List<Figure> All(FactEvidence evidence, decimal value)
    {
        List<Figure> found = [];
        foreach (var quote in evidence.Quotes)
        {
            for (var i = quote.Start; i < quote.End; i++)
            {
                if (!char.IsAsciiDigit(evidence.Text[i]))
                {
                    continue;
                }

                var end = i;
                while (end < quote.End && IsOfNumber(evidence.Text, end, quote.End))
                {
                    end++;
                }

                if (Parse(evidence.Text.AsSpan(i, end - i)) == value && !IsOfOther(evidence, i))
                {
                    found.Add(Figure(evidence, i, end, value, UnitAt(evidence.Text, end, quote.End)));
                }

                i = end;
            }
        }

        return found;
    }

    // A year, an amount of money, a percentage and a name such as MX-40 are no counts.
    private static bool IsOfOther(FactEvidence evidence, int at) =>
        (
            at > 1
            && (
                char.IsAsciiLetter(evidence.Text[at - 1])
                || (evidence.Text[at - 1] == '-' && char.IsAsciiLetter(evidence.Text[at - 2]))
            )
        )
        || evidence.Shown.Any(figure =>
            figure.Kind is FigureKind.Date or FigureKind.Money or FigureKind.Percentage or FigureKind.ExchangeRate
            && figure.Range.Start.Value <= at
            && at < figure.Range.End.Value
        );

    /// <summary>
    /// Returns a number with the bound and hedge of the words around it; null if they were not read.
    /// </summary>
    public static Figure? WithHedges(FactEvidence evidence, Figure printed)
    {
        const int reach = 48;
        var text = evidence.Text;
        var start = printed.Range.Start.Value;
        var end = start;
        while (end < text.Length && IsOfNumber(text, end, text.Length))
        {
            end++;
        }

        var rest = end;
        rest += rest < text.Length && text[rest] is ' ' or '-' ? 1 : 0;
        while (rest < text.Length && char.IsLetter(text[rest]))
        {
            rest++;
        }

        // The reader knows a percentage, and the words around a figure do not depend on its unit.
        var from = Math.Max(0, start - reach);
        var known = $"{text[from..end]}%{text[rest..Math.Min(text.Length, rest + reach)]}";
        foreach (var figure in evidence.Context.Reader.Read(known))
        {
            if (figure.Range.Start.Value == start - from)
            {
                return figure.IsUnsure ? null : figure;
            }
        }

        return null;
    }

    // The letters after a number.
    private static string? UnitAt(string text, int at, int last)
    {
        var start = at < last && text[at] == ' ' ? at + 1 : at;
        var end = start;
        while (end < last && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end == start ? null : text[start..end];
    }

    private static Figure Figure(FactEvidence evidence, int start, int end, decimal value, string? unit) =>
        new()
        {
            Span = evidence.Context.Text.FromChars(new CharSpan(start, end)),
            Range = start..end,
            Kind = FigureKind.Quantity,
            Minimum = value,
            Maximum = value,
            Unit = unit,
        };

    private static int Next(string text, int start, int end, string unit) =>
        start < end ? text.IndexOf(unit, start, end - start, StringComparison.OrdinalIgnoreCase) : -1;

    private static bool IsOfNumber(string text, int at, int end) =>
        char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < end && char.IsAsciiDigit(text[at + 1]));

    private static (int Start, decimal Value)? NumberBefore(string text, int first, int end)
    {
        while (end > first && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '-'))
        {
            end--;
        }

        var start = end;
        while (start > first && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ','))
        {
            start--;
        }

        return Parse(text.AsSpan(start, end - start)) is { } value ? (start, value) : null;
    }

    private static decimal? Parse(ReadOnlySpan<char> digits) =>
        decimal.TryParse(
            digits,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;
}

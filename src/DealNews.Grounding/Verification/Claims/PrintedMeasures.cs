using System.Globalization;

namespace DealNews.Grounding;

/// <summary>
/// Finds measures in a unit that no reader knows ("3.2 Tb/s", "12 layers"): a number in digits directly before the
/// unit.
/// </summary>
internal static class PrintedMeasures
{
    public static List<Figure> In(SourceText text, IReadOnlyList<CharSpan> quotes, string unit)
    {
        List<Figure> found = [];
        var value = text.Value;
        foreach (var quote in quotes)
        {
            for (
                var at = quote.Start;
                unit.Length > 0 && (at = Next(value, at, quote.End, unit)) >= 0;
                at += unit.Length
            )
            {
                var end = at + unit.Length;
                if (
                    !(end < value.Length && char.IsAsciiLetterOrDigit(value[end]))
                    && NumberBefore(value, quote.Start, at) is { } number
                )
                {
                    found.Add(
                        new()
                        {
                            Span = text.FromChars(new CharSpan(number.Start, end)),
                            Range = number.Start..end,
                            Kind = FigureKind.Quantity,
                            Minimum = number.Value,
                            Maximum = number.Value,
                            Unit = unit,
                        }
                    );
                }
            }
        }

        return found;
    }

    private static int Next(string text, int start, int end, string unit) =>
        text.IndexOf(unit, start, end - start, StringComparison.OrdinalIgnoreCase);

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

        return decimal.TryParse(
            text.AsSpan(start, end - start),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? (start, value)
            : null;
    }
}

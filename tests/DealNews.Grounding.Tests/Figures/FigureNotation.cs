using System.Globalization;
using System.Text;

namespace DealNews.Grounding.Tests;

/// <summary>
/// Short notation of figures, for tables of cases: <c>USD &gt;=15e9</c>, <c>KRW ~1e12..2e12</c>, <c>?</c> for an unsure
/// one.
/// </summary>
internal static class FigureNotation
{
    public static string Of(IEnumerable<Figure> figures) => string.Join("; ", figures.Select(Of));

    /// <summary>Returns the amounts of money only.</summary>
    public static string OfMoney(IEnumerable<Figure> figures) =>
        Of(figures.Where(figure => figure.Kind == FigureKind.Money));

    public static string Of(Figure figure)
    {
        if (figure.IsUnsure)
        {
            return "?";
        }

        var text = new StringBuilder();
        var measure = figure.Kind switch
        {
            FigureKind.Money => figure.Currency?.Code,
            FigureKind.ExchangeRate => "rate " + figure.Currency,
            FigureKind.Number => "number",
            FigureKind.Fraction => "fraction",
            FigureKind.Ratio => "ratio",
            _ => figure.Unit,
        };
        if (figure.DateParts is { } date)
        {
            return $"date {Of(date)}{(date.End is { } end ? "/" + Of(end) : "")}";
        }

        text.Append(CultureInfo.InvariantCulture, $"{measure} ").Append(figure.IsApproximate ? "~" : "");
        text.Append(
            figure.Bound switch
            {
                FigureBound.Exact => Number(figure.Minimum),
                FigureBound.AtLeast => (figure.IsMinimumExclusive ? ">" : ">=") + Number(figure.Minimum),
                FigureBound.AtMost => (figure.IsMaximumExclusive ? "<" : "<=") + Number(figure.Maximum),
                _ => Number(figure.Minimum)
                    + (figure.IsMinimumExclusive ? "<" : "")
                    + ".."
                    + (figure.IsMaximumExclusive ? "<" : "")
                    + Number(figure.Maximum),
            }
        );
        if (figure.Divisor is { } divisor)
        {
            text.Append(figure.Kind == FigureKind.Ratio ? ":" : "/").Append(Number(divisor));
        }

        if (figure.Per is { } per)
        {
            text.Append(CultureInfo.InvariantCulture, $" per {Number(per.Value)} {per.Unit}");
        }

        return text.ToString();
    }

    private static string Of(DateParts date) =>
        Part("", date.Year, "?")
        + Part("H", date.Half)
        + Part("Q", date.Quarter)
        + Part("-", date.Month)
        + Part("-", date.Day);

    // 15e9 for 15000000000 is easier to read in a table.
    private static string Number(decimal? value)
    {
        var rest = value!.Value;
        var zeros = 0;
        while (rest != 0 && rest % 10 == 0)
        {
            (rest, zeros) = (rest / 10, zeros + 1);
        }

        return zeros > 3 ? string.Create(CultureInfo.InvariantCulture, $"{Plain(rest)}e{zeros}") : Plain(value.Value);
    }

    private static string Plain(decimal value) =>
        value.ToString("0.#############################", CultureInfo.InvariantCulture);

    private static string Part(string mark, int? value, string absent = "") =>
        value is { } part ? mark + part.ToString(CultureInfo.InvariantCulture) : absent;
}

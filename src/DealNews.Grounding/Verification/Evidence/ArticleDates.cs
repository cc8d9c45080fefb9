using System.Collections.Concurrent;

namespace DealNews.Grounding;

/// <summary>The dates of the text, and the amounts that they belong to.</summary>
internal sealed class ArticleDates(SourceText text, ArticleFigures figures, DateOnly? day)
{
    // The maximum distance between the date and the amount of one clause.
    private const int Nearer = 2;

    // A text leaves out the month or year of a date that is near.
    private const int DaysOfMonth = 31;
    private const int DaysOfMonths = 250;

    private readonly Dictionary<CharSpan, Dictionary<Figure, Figure>> _bySentence = [];

    // Many facts have the same date.
    private readonly ConcurrentDictionary<PartialDate, bool> _known = [];
    private readonly List<Figure> _dates = [.. figures.All.Where(IsDate)];

    /// <summary>Returns whether the text has the date, or one within it.</summary>
    public bool Has(PartialDate date) =>
        _known.GetOrAdd(
            date,
            static (claimed, dates) =>
                dates._dates.Exists(figure =>
                    figure.DateParts is not { Day: not null, Month: null } && dates.Gives(figure, claimed)
                ),
            this
        );

    /// <summary>Returns whether a date of the text is the given one, or within it. A day alone can be.</summary>
    public bool Gives(Figure figure, PartialDate date) =>
        figure.DateParts is { Day: not null, Month: null }
        || (IsYearly(date) && figure.DateParts?.Month == date.Month && figure.DateParts?.Day == date.Day)
        || Readings(figure, date).Any(read => read.Earliest >= date.Earliest && read.Latest <= date.Latest);

    /// <summary>Returns whether a period of the text ends with the day: "until the end of 2029".</summary>
    public bool EndsOn(Figure figure, PartialDate date) =>
        Readings(figure, date).Any(read => read.Latest == date.Latest);

    /// <summary>
    /// Returns the date that belongs to an amount, if its sentence has several of both; null if it is not clear.
    /// </summary>
    public Figure? Of(Figure amount)
    {
        var sentence = Sentence.Around(text.Value, amount.Chars);
        lock (_bySentence)
        {
            if (!_bySentence.TryGetValue(sentence, out var pairs))
            {
                _bySentence.Add(sentence, pairs = Pair(figures.Within([sentence]), amount.Kind));
            }

            return pairs.GetValueOrDefault(amount);
        }
    }

    /// <summary>Returns whether a date of the text can be the given one: neither contradicts the other.</summary>
    public bool IsCompatible(Figure figure, PartialDate date)
    {
        if (IsYearly(date))
        {
            return figure.DateParts is { } given
                && given.Month == date.Month
                && (given.Day is null || date.Day is null || given.Day == date.Day);
        }

        if (figure.DateParts is not { } parts || date.Earliest is not { } earliest || date.Latest is not { } latest)
        {
            return true;
        }

        if (parts is { Day: { } dayOfMonth, Month: null, End: null })
        {
            return (parts.Year is null || parts.Year == earliest.Year)
                && (earliest != latest || earliest.Day == dayOfMonth)
                && IsNear(earliest, latest, DaysOfMonth);
        }

        return Readings(figure, date).Any(read => IsWithin(read, earliest, latest));
    }

    /// <summary>Returns a date as it is in the text, with its meaning if that differs.</summary>
    public static string Describe(Figure date, string text)
    {
        var printed = text[date.Range];
        return date.Date is { } meant && meant.Value != printed ? $"{meant} (\"{printed}\")" : $"\"{printed}\"";
    }

    // A text without the year means a year near the article's, or the fact's. A span means its ends.
    private IEnumerable<PartialDate> Readings(Figure figure, PartialDate date)
    {
        var parts = figure.DateParts!;
        var years = parts.Year is { } year
            ? [year]
            : ((DateOnly?[])[date.Earliest, date.Latest])
                .OfType<DateOnly>()
                .SelectMany(each => parts.End is null ? [each.Year] : (int[])[each.Year, each.Year - 1])
                .Where(each => each > 0)
                .Distinct();
        foreach (var read in years.Select(figure.DateIn).OfType<PartialDate>())
        {
            if (read.Precision == DatePrecision.Interval && date.Precision != DatePrecision.Interval)
            {
                foreach (var end in ((PartialDate?[])[read.Start, read.End]).OfType<PartialDate>())
                {
                    yield return end;
                }
            }
            else if (
                parts.Year is not null
                || (read is { Earliest: { } first, Latest: { } last } && IsNear(first, last, DaysOfMonths))
            )
            {
                yield return read;
            }
        }
    }

    // "on June 15 of each year".
    private static bool IsYearly(PartialDate date) => date is { Year: null, Month: not null, Earliest: null };

    private bool IsNear(DateOnly first, DateOnly last, int days) =>
        day is not { } published
        || (days > DaysOfMonth && first.Year == published.Year)
        || (first.DayNumber - days <= published.DayNumber && published.DayNumber <= last.DayNumber + days);

    private static bool IsWithin(PartialDate date, DateOnly earliest, DateOnly latest) =>
        date is { Earliest: { } first, Latest: { } last }
        && ((earliest <= first && last <= latest) || (first <= earliest && latest <= last));

    private static bool IsDate(Figure figure) =>
        figure is { Kind: FigureKind.Date, IsUnsure: false, DateParts.IsUnresolved: false };

    private static Dictionary<Figure, Figure> Pair(List<Figure> sentence, FigureKind kind)
    {
        var pairs = new Dictionary<Figure, Figure>(ReferenceEqualityComparer.Instance);
        var both = sentence.FindAll(figure =>
            IsDate(figure) || (figure.Kind == kind && figure is { IsUnsure: false, EquivalentIndex: null })
        );
        var dates = both.FindAll(IsDate);
        var amounts = both.FindAll(figure => figure.Kind == kind);
        if (dates.Count < 2 || amounts.Count < 2)
        {
            return pairs;
        }

        // "in 2024 A, in 2025 B" or "A in 2024, B in 2025".
        if (
            both.Zip(both.Skip(1)).All(pair => IsDate(pair.First) != IsDate(pair.Second))
            && dates.Count == amounts.Count
        )
        {
            for (var i = 0; i < amounts.Count; i++)
            {
                pairs.Add(amounts[i], dates[i]);
            }

            return pairs;
        }

        // Otherwise a date and an amount belong together if each is the nearest of the other by far.
        foreach (var amount in amounts)
        {
            if (
                Nearest(amount, dates) is { } date
                && Nearest(date, amounts) is { } back
                && ReferenceEquals(back, amount)
            )
            {
                pairs.Add(amount, date);
            }
        }

        return pairs;
    }

    private static Figure? Nearest(Figure figure, List<Figure> others)
    {
        var nearest = others.OrderBy(other => Distance(other, figure)).Take(2).ToList();
        return Distance(nearest[0], figure) * Nearer < Distance(nearest[1], figure) ? nearest[0] : null;
    }

    private static int Distance(Figure one, Figure other) =>
        Math.Max(one.Chars.Start - other.Chars.End, other.Chars.Start - one.Chars.End);
}

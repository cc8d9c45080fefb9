using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// A date. Reports DN5001 if the evidence has other dates only, or the date for another amount, and DN5007 if neither
/// the evidence nor the article has a date from which it follows.
/// </summary>
/// <param name="Pointer">The place of the date in the document.</param>
/// <param name="Date">The date.</param>
/// <param name="IsInferred">Whether the date usually follows from the context of the article.</param>
internal sealed record DateClaim(string Pointer, PartialDate Date, bool IsInferred) : Claim(Pointer)
{
    /// <summary>The amounts of the record whose date it is.</summary>
    public IReadOnlyList<ValueClaim> Dated { get; init; } = [];

    /// <summary>The other dates of the fact, for the earlier period of a change; otherwise empty.</summary>
    public IReadOnlyList<PartialDate> Later { get; init; } = [];

    public override Verdict CheckAgainst(FactEvidence evidence)
    {
        if (Later.Any(IsBefore))
        {
            return Verdict.Supported;
        }

        if (OfAnother(evidence) is { } another)
        {
            return another;
        }

        var ends = Ends(Date).ToList();
        List<Verdict> wrong = [.. ends.Select(end => Check(end, evidence)).Where(verdict => verdict.Code is not null)];
        // "the year to March 2027" gives one end of the period.
        return wrong.Count == 0 || (wrong.Count < ends.Count && IsOneDate(evidence)) ? Verdict.Supported : wrong[0];
    }

    private Verdict Check(PartialDate end, FactEvidence evidence)
    {
        var dates = evidence.Context.Dates;
        var shown = evidence.Shown.Where(figure => figure.Kind == FigureKind.Date).ToList();
        var read = shown.FindAll(figure => IsRead(figure) && !IsOfAnother(figure));
        var compatible = read.FindAll(figure => dates.IsCompatible(figure, end));
        if (
            (IsDayOfArticle(end, evidence.Context.Day) && !IsOtherPeriod(read, end, dates))
            || IsOnWeekday(end, evidence) == true
            || (compatible.Count > 0 && (IsInferred || compatible.Exists(figure => dates.Gives(figure, end))))
        )
        {
            return Verdict.Supported;
        }

        if (compatible.Count > 0)
        {
            // "in 2024" is not a day of it. Another sentence can give the day.
            return dates.Has(end) || compatible.Exists(figure => dates.EndsOn(figure, end))
                ? Verdict.Supported
                : Verdict.Undetermined("only a longer period", Date.Value, compatible[0]);
        }

        if (read.Exists(figure => IsDayBefore(figure, end, evidence)))
        {
            return Verdict.Supported;
        }

        if (read.Count > 0 && shown.TrueForAll(IsRead) && !UnreadDates.AreIn(evidence))
        {
            return new(
                RuleCode.FigureUnsupported,
                $"The evidence has {Listing(read, evidence)}; the fact says {Date}.",
                read[0]
            );
        }

        // The context of the article gives the rest.
        return dates.Has(end)
            || ((IsInferred || end.Precision == DatePrecision.Year) && IsInYearOfArticle(end, evidence.Context.Day))
                ? Verdict.Supported
            : IsOnWeekday(end, evidence) == false
                ? new(RuleCode.FigureUnsupported, $"The evidence has another day of the week; the fact says {Date}.")
            : Verdict.Undetermined("no date", Date.Value, shown.FirstOrDefault());
    }

    // "the first quarter" is not the second, although the article is of the second.
    private static bool IsOtherPeriod(List<Figure> read, PartialDate end, ArticleDates dates) =>
        end.Precision != DatePrecision.Day
        && read.Exists(figure => figure.DateParts is { Day: null } parts && (parts.Quarter ?? parts.Half) is not null)
        && !read.Exists(figure => dates.IsCompatible(figure, end));

    // "before 2033" ends with 2032.
    private bool IsDayBefore(Figure figure, PartialDate end, FactEvidence evidence) =>
        Date is { Precision: DatePrecision.Interval, Start: null }
        && UnreadDates.IsBefore(figure, evidence.Text)
        && end.Latest is { } last
        && last < DateOnly.MaxValue
        && figure.DateIn(last.AddDays(1).Year)?.Earliest == last.AddDays(1);

    // "on Monday" is a day within a week or two of the article. Null if it is not said.
    private static bool? IsOnWeekday(PartialDate date, FactEvidence evidence)
    {
        const int week = 7;
        var names = evidence.Context.Words;
        var shown = names.DaysIn(evidence.Sentences.Select(place => evidence.TextOf(place).ToString()));
        if (shown.Count == 0)
        {
            shown = evidence.Context.Weekdays.Value;
        }

        var near = evidence.Sentences.Any(place => evidence.TextOf(place).ContainsAny(names.OtherWeek))
            ? 2 * week
            : week;
        return shown.Count == 0 || date.Precision != DatePrecision.Day || date.Earliest is not { } claimed
            ? null
            : shown.Contains((int)claimed.DayOfWeek)
                && !(Math.Abs((claimed.DayNumber - evidence.Context.Day?.DayNumber) ?? 0) > near);
    }

    private static bool IsInYearOfArticle(PartialDate date, DateOnly? day) =>
        day is { } published && date.Earliest?.Year <= published.Year && published.Year <= date.Latest?.Year;

    // "EUR 5 billion in 2027, and EUR 9 billion in 2030": each amount has its own date.
    private Verdict? OfAnother(FactEvidence evidence)
    {
        foreach (var amount in Dated)
        {
            var dates = evidence
                .Shown.Where(amount.IsSupportedBy)
                .Select(figure => evidence.Context.Dates.Of(figure))
                .ToList();
            if (
                dates.Count > 0
                && dates.TrueForAll(date => date is not null && !evidence.Context.Dates.IsCompatible(date, Date))
                && !(IsDayOfArticle(Date, evidence.Context.Day) && IsInferred)
            )
            {
                return new(
                    RuleCode.FigureUnsupported,
                    $"The evidence has {amount.Value.Describe(amount.Unit, amount.IsApproximate)} for "
                        + $"{ArticleDates.Describe(dates[0]!, evidence.Text)}; the fact has it for {Date}.",
                    dates[0]
                );
            }
        }

        return null;
    }

    // A fact is often dated by the day of the article, without words that say so.
    private bool IsDayOfArticle(PartialDate date, DateOnly? day) =>
        day is { } published
        && date.Earliest <= published
        && published <= date.Latest
        && (IsInferred || date.Precision == DatePrecision.Day);

    // The period of a dividend is not the day on which it is paid.
    private bool IsOfAnother(Figure figure) =>
        IsInferred && Date.Precision != DatePrecision.Day && figure.DateParts is { Day: not null, End: null };

    // "up 8 % from a year earlier" gives the earlier period.
    private bool IsBefore(PartialDate later) =>
        Date is { Earliest: { } first, Latest: { } last }
        && later is { Earliest: { } from, Latest: { } to }
        && last < to
        && ((from <= first.AddYears(1) && first.AddYears(1) <= to) || last.AddDays(1) == from);

    private static bool IsOneDate(FactEvidence evidence) =>
        evidence.Shown.Where(IsRead).ToList() is { Count: 1 } dates && dates[0].DateParts!.End is null;

    private static bool IsRead(Figure figure) => figure is { IsUnsure: false, DateParts.IsUnresolved: false };

    private static IEnumerable<PartialDate> Ends(PartialDate date) =>
        date.Precision != DatePrecision.Interval
            ? [date]
            : ((PartialDate?[])[date.Start, date.End]).OfType<PartialDate>();

    private static string Listing(List<Figure> figures, FactEvidence evidence) =>
        string.Join(", ", figures.Select(figure => ArticleDates.Describe(figure, evidence.Text)).Distinct());
}

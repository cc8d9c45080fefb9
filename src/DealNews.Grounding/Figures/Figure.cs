namespace DealNews.Grounding;

/// <summary>
/// A figure read from a text: an amount of money, a percentage, a fraction, a quantity or a date, with its bounds.
/// </summary>
/// <remarks>
/// A figure has a value only if the reader understood the whole expression. <see cref="IsUnsure"/> is true if it did
/// not, or if the expression has no definite value ("수조원", "tens of billions of dollars").
/// </remarks>
public sealed record Figure
{
    /// <summary>
    /// The range of the figure in the text, in code points: number, scale, and currency or unit, without the words that
    /// bound or hedge it.
    /// </summary>
    public required TextSpan Span { get; init; }

    /// <summary>
    /// The range of the figure in the text, in UTF-16 code units; the same range as <see cref="Span"/>, which counts
    /// code points.
    /// </summary>
    public required Range Range { get; init; }

    /// <summary>The kind of figure.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>
    /// The lower bound; null if there is none. Equal to <see cref="Maximum"/> for a figure without bounds.
    /// </summary>
    public decimal? Minimum { get; init; }

    /// <summary>
    /// The upper bound; null if there is none. Equal to <see cref="Minimum"/> for a figure without bounds.
    /// </summary>
    public decimal? Maximum { get; init; }

    /// <summary>Whether the value is more than <see cref="Minimum"/>, not equal to it.</summary>
    public bool IsMinimumExclusive { get; init; }

    /// <summary>Whether the value is less than <see cref="Maximum"/>, not equal to it.</summary>
    public bool IsMaximumExclusive { get; init; }

    /// <summary>Whether the text hedges the value ("about", "약", "가량").</summary>
    public bool IsApproximate { get; init; }

    /// <summary>
    /// The currency of an amount of money; for an exchange rate, the currency of the price. Otherwise null.
    /// </summary>
    public Currency? Currency { get; init; }

    /// <summary>
    /// Whether <see cref="Currency"/> is the usual meaning of a word or symbol that several currencies share
    /// ("달러", "$", "pounds").
    /// </summary>
    public bool IsCurrencyAssumed { get; init; }

    /// <summary>
    /// The unit of a quantity or percentage, by its common symbol or name (<c>GB</c>, <c>nm</c>, <c>person</c>,
    /// <c>%</c>, <c>pp</c>); otherwise null.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>
    /// The number that <see cref="Minimum"/> and <see cref="Maximum"/> are divided by: 3 for "two-thirds", 2 for "a
    /// majority" (more than 1, divided by 2), 49 for "51 to 49". It is positive. Null for figures other than fractions
    /// and ratios.
    /// </summary>
    public decimal? Divisor { get; init; }

    /// <summary>
    /// The quantity that a price is for: "per million tokens" is 1,000,000 <c>token</c>. Its number is positive, and 1
    /// if the text gives none. The unit is a common name (<c>share</c>, <c>month</c>), the word of the text if there is
    /// no common name, or the currency code of an exchange rate. Null for other figures.
    /// </summary>
    public Quantity? Per { get; init; }

    /// <summary>
    /// The index, in the list that the reader returned, of the amount that this amount restates in another currency;
    /// otherwise null.
    /// </summary>
    public int? EquivalentIndex { get; init; }

    /// <summary>
    /// The date, for a figure of kind <see cref="FigureKind.Date"/>; an interval for a span ("January-September 2010").
    /// Null if the text does not give the year ("on February 4"); use <see cref="DateIn"/> if the year is known. Null
    /// also for a date that depends on the day of the article ("next year") if the reader does not know that day.
    /// </summary>
    public PartialDate? Date => DateParts?.ToDate(DateParts.Year);

    /// <summary>
    /// Whether the reader did not understand the expression, or the expression has no definite value. The figure then
    /// has no value, and nothing may be concluded from it.
    /// </summary>
    public bool IsUnsure { get; init; }

    /// <summary>The value of a figure without bounds, exact or approximate; otherwise null.</summary>
    public decimal? Exact => Bound == FigureBound.Exact ? Minimum : null;

    /// <summary>The kind of bound.</summary>
    public FigureBound Bound =>
        (Minimum, Maximum) switch
        {
            (null, null) => FigureBound.None,
            (_, null) => FigureBound.AtLeast,
            (null, _) => FigureBound.AtMost,
            var (low, high) when low == high => FigureBound.Exact,
            _ => FigureBound.Range,
        };

    /// <summary>The same as <see cref="Range"/>.</summary>
    internal CharSpan Chars => new(Range.Start.Value, Range.End.Value);

    /// <summary>The parts of a date that the text gives; null for other figures.</summary>
    internal DateParts? DateParts { get; init; }

    /// <summary>Returns the date of a figure, with the given year if the text gives none.</summary>
    /// <param name="year">The year to use if the text gives none, from 1 to 9999.</param>
    /// <returns>
    /// The date. Null if the figure is not a date, the text gives only a day, or the year has no such day or is out of
    /// range.
    /// </returns>
    public PartialDate? DateIn(int year) => DateParts?.ToDate(DateParts.Year ?? year);

    /// <summary>Returns the figure as an amount of the model, without equivalents.</summary>
    /// <returns>The amount. Null if the figure is not an amount of money, or is unsure.</returns>
    public ReportedAmount? ToReportedAmount()
    {
        if (Kind != FigureKind.Money || IsUnsure || Currency is not { } currency || Bound == FigureBound.None)
        {
            return null;
        }

        Money? minimum = Minimum is { } low ? new Money(low, currency) : null;
        Money? maximum = Maximum is { } high ? new Money(high, currency) : null;
        return Bound == FigureBound.Exact
            ? new ReportedAmount { Exact = minimum, IsApproximate = IsApproximate }
            : new ReportedAmount
            {
                Minimum = IsMinimumExclusive ? null : minimum,
                ExclusiveMinimum = IsMinimumExclusive ? minimum : null,
                Maximum = IsMaximumExclusive ? null : maximum,
                ExclusiveMaximum = IsMaximumExclusive ? maximum : null,
                IsApproximate = IsApproximate,
            };
    }
}

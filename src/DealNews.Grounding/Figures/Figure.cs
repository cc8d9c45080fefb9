namespace DealNews.Grounding;

/// <summary>
/// A figure read from a text: an amount of money, a percentage, a quantity or a date, with what the text says about its bounds.
/// </summary>
/// <remarks>
/// A value is only given where the expression was understood to the end. Where it was seen and not understood, or where it names
/// no value ("수조원", "tens of billions of dollars"), <see cref="IsUnsure"/> is true and there is none.
/// </remarks>
public sealed record Figure
{
    /// <summary>
    /// Index of the first UTF-16 code unit of the expression: number, scale and currency or unit, without what bounds or hedges it.
    /// </summary>
    public required int Start { get; init; }

    /// <summary>Index after the last UTF-16 code unit of the expression.</summary>
    public required int End { get; init; }

    /// <summary>What the figure counts or measures.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The least value reported, or null where there is none; equal to <see cref="Maximum"/> for an exact figure.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The greatest value reported, or null where there is none; equal to <see cref="Minimum"/> for an exact figure.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Whether the value is more than <see cref="Minimum"/> rather than at least that.</summary>
    public bool IsMinimumExclusive { get; init; }

    /// <summary>Whether the value is less than <see cref="Maximum"/> rather than at most that.</summary>
    public bool IsMaximumExclusive { get; init; }

    /// <summary>Whether the text hedges the value ("about", "약", "가량").</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The ISO 4217 code of an amount of money; for an exchange rate, of the currency that the price is in.</summary>
    public string? Currency { get; init; }

    /// <summary>
    /// Whether the currency is the one usually meant by a word or symbol that several currencies share ("달러", "$", "pounds").
    /// </summary>
    public bool CurrencyIsAssumed { get; init; }

    /// <summary>
    /// The unit of a quantity or percentage by its common symbol or name (<c>GB</c>, <c>nm</c>, <c>person</c>, <c>%</c>, <c>pp</c>).
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>What a price is for, or null.</summary>
    public FigurePer? Per { get; init; }

    /// <summary>
    /// Index in the list read of the figure that this one restates in another currency, or null; bounds are never copied.
    /// </summary>
    public int? EquivalentTo { get; init; }

    /// <summary>The date that the text gives, for a figure that is a date.</summary>
    public FigureDate? Date { get; init; }

    /// <summary>
    /// Whether the expression was seen but not understood, or names no value: there is none then, and none may be concluded.
    /// </summary>
    public bool IsUnsure { get; init; }

    /// <summary>The value of a figure without bounds, hedged or not; null for bounds and ranges.</summary>
    public decimal? Exact => Bound == FigureBound.Exact ? Minimum : null;

    /// <summary>How the figure limits the value.</summary>
    public FigureBound Bound =>
        (Minimum, Maximum) switch
        {
            (null, null) => FigureBound.None,
            (_, null) => FigureBound.AtLeast,
            (null, _) => FigureBound.AtMost,
            var (low, high) when low == high => FigureBound.Exact,
            _ => FigureBound.Range,
        };
}

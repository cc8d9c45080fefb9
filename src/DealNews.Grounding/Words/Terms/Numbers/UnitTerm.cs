namespace DealNews.Grounding;

/// <summary>A unit, or the thing that is counted.</summary>
/// <param name="Name">The common symbol or name.</param>
internal sealed record UnitTerm(string Name) : Term(TermRole.Unit)
{
    /// <summary>
    /// Whether the word has another meaning after a number below a hundred: "3대 주주" are the three largest shareholders,
    /// "30대 남성" is a man in his thirties.
    /// </summary>
    public bool NeedsLargeNumber { get; init; }

    /// <summary>
    /// The number that the figure must exceed, because the word means something else after a lower one: 2세 is the
    /// second generation.
    /// </summary>
    public decimal NeedsMoreThan { get; init; } = -1;

    /// <summary>Whether the word counts only directly after the number: 10프로, but not 아이폰 17 프로.</summary>
    public bool IsGlued { get; init; }

    /// <summary>The bound that is part of the word: 일 이내.</summary>
    public FigureBound Bound { get; init; } = FigureBound.None;

    /// <summary>Whether that bound excludes the value.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>Whether the word also makes a number a band: 5000억대.</summary>
    public bool MayBeBand { get; init; }

    /// <summary>Whether the unit is a length of time.</summary>
    public bool IsPeriod => Name is "year" or "quarter" or "month" or "week" or "day" or "night" or "hour" or "minute";

    /// <summary>Whether the figure is a percentage.</summary>
    public bool IsPercentage => Name is "%" or "pp";
}

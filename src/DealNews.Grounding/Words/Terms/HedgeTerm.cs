namespace DealNews.Grounding;

/// <summary>A word that bounds or hedges a number.</summary>
/// <param name="Role"><see cref="TermRole.HedgeBefore"/> or <see cref="TermRole.HedgeAfter"/>.</param>
/// <param name="Bound">The bound, or <see cref="FigureBound.None"/> for a word that only hedges.</param>
internal sealed record HedgeTerm(TermRole Role, FigureBound Bound) : Term(Role)
{
    /// <summary>Whether the bound excludes the value.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>Whether the word makes the value approximate.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether the word before a period means "during": "over six years".</summary>
    public bool MayBeDuring { get; init; }

    /// <summary>Whether the word is a plain preposition before an article: "under a $9 million contract".</summary>
    public bool IsPreposition { get; init; }

    /// <summary>Whether the word before a verb of change gives the value reached, not a bound: 까지 (늘렸다).</summary>
    public bool MayBeReached { get; init; }

    /// <summary>Whether the word is attached to the amount, with no blank between: "…원대", but not "5억원 대출".</summary>
    public bool IsGlued { get; init; }

    /// <summary>Whether the bound is also that of the figure listed before: 800万株、200億円を上限.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether the word is the stem of a verb, which any ending can follow: 넘(는, 어, 었다).</summary>
    public bool IsStem { get; init; }
}

namespace DealNews.Grounding;

/// <summary>A fraction in words: "two-thirds", 절반, "majority stake".</summary>
/// <param name="Numerator">The numerator.</param>
/// <param name="Divisor">The denominator.</param>
internal sealed record FractionTerm(decimal Numerator, decimal Divisor) : Term(TermRole.FractionName)
{
    /// <summary>Whether the word counts only before its whole: "a third of", not "a third party".</summary>
    public bool NeedsWhole { get; init; }

    /// <summary>Whether a bound before the word makes it a fraction too: "more than half".</summary>
    public bool IsHalf { get; init; }

    /// <summary>The bound that is part of the word: a majority is more than half.</summary>
    public FigureBound Bound { get; init; } = FigureBound.None;
}

namespace DealNews.Grounding;

/// <summary>A number written as a word.</summary>
/// <param name="Value">The value.</param>
internal sealed record NumeralTerm(decimal Value) : Term(TermRole.Numeral)
{
    /// <summary>Whether the word is a number only before a scale: "a" in "a million", "half".</summary>
    public bool NeedsScale { get; init; }

    /// <summary>Whether the word is a number only before a unit: 두 (명).</summary>
    public bool NeedsUnit { get; init; }
}

namespace DealNews.Grounding;

/// <summary>A currency, or a hundredth of one.</summary>
/// <param name="Role">The places where the term can occur.</param>
/// <param name="Code">
/// The ISO 4217 code. Empty for a word that several currencies share and that has no usual meaning; <see
/// cref="Candidates"/> then decides.
/// </param>
internal sealed record CurrencyTerm(TermRole Role, string Code) : Term(Role)
{
    /// <summary>
    /// Whether other currencies share the word or symbol, and <see cref="Code"/> is the usual meaning.
    /// </summary>
    public bool IsAssumed { get; init; }

    /// <summary>The currencies that share the word, each with the words in a text that point to it; or null.</summary>
    public CurrencyCandidates? Candidates { get; init; }

    /// <summary>The power of ten that is part of the term: 6 in MUSD, -2 in cents, otherwise 0.</summary>
    public int Exponent { get; init; }

    /// <summary>Whether the term is a sign such as $ and not a word.</summary>
    public bool IsSymbol { get; init; }

    /// <summary>Whether the word is also a unit of weight: pounds.</summary>
    public bool MayBeWeight { get; init; }

    /// <summary>The surroundings that make the term a currency.</summary>
    public CurrencyTrust Trust { get; init; }

    /// <summary>
    /// Whether the hundredth counts only after its whole ("3원 50전"), because the word alone has other meanings.
    /// </summary>
    public bool OnlyAfterWhole { get; init; }

    /// <summary>
    /// The currencies other than <see cref="Code"/> that the term means if another word names them, each between
    /// <c>|</c>.
    /// </summary>
    public string Kin { get; init; } = "";

    /// <summary>Returns whether the term can mean a currency.</summary>
    public bool MayMean(string? code) =>
        code == Code || (code is not null && Kin.Contains($"|{code}|", StringComparison.Ordinal));
}

namespace DealNews.Grounding;

/// <summary>An entry of a lexicon: the meaning of a word or symbol in a figure.</summary>
/// <param name="Role">The places where the term can occur.</param>
internal record Term(TermRole Role)
{
    /// <summary>The spelling if letter case matters ("ALL" is a currency, "all" is not); otherwise null.</summary>
    public string? ExactText { get; init; }

    /// <summary>Whether the term counts only if a word ends after it.</summary>
    public bool IsWholeWord { get; init; }
}

namespace DealNews.Grounding;

/// <summary>Guesses the language of a text.</summary>
public static class ArticleLanguage
{
    /// <summary>Returns which of the languages of <see cref="FigureReader.Languages"/> a text is written in.</summary>
    /// <param name="text">The text.</param>
    /// <returns><c>ko</c> if the text has Hangul, otherwise <c>en</c>.</returns>
    public static LanguageTag Guess(ReadOnlySpan<char> text) =>
        new(text.ContainsAnyInRange('\uAC00', '\uD7A3') || text.ContainsAnyInRange('\u1100', '\u11FF') ? "ko" : "en");
}

namespace DealNews.Grounding;

/// <summary>The language of an article's text where nothing says it.</summary>
public static class ArticleLanguage
{
    /// <summary>Guesses which of the languages that figures are read in (<see cref="FigureReader.Languages"/>) a text is written in.</summary>
    /// <param name="text">The text.</param>
    /// <returns><c>ko</c> where the text has Hangul, which is written in Korean alone; else <c>en</c>.</returns>
    public static string Guess(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\uAC00', '\uD7A3') || text.ContainsAnyInRange('\u1100', '\u11FF') ? "ko" : "en";
}

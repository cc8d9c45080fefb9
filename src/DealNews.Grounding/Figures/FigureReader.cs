namespace DealNews.Grounding;

/// <summary>Reads the figures of a news text: amounts of money above all, and percentages, quantities and dates.</summary>
/// <remarks>
/// <para>Readers are immutable and can be used by any number of threads; there is one for each language.</para>
/// <para>
/// The language must be given, because the same word is another number elsewhere (a French <c>billion</c> is a thousand English ones).
/// Reading takes time linear in the length of the text, depends on no culture, and throws on no text.
/// </para>
/// </remarks>
public sealed class FigureReader
{
    private static readonly Lazy<FigureReader> s_lazyKorean = new(() => new FigureReader(KoreanLexicon.Create()));
    private static readonly Lazy<FigureReader> s_lazyEnglish = new(() => new FigureReader(EnglishLexicon.Create()));

    private readonly Lexicon _lexicon;

    private FigureReader(Lexicon lexicon) => this._lexicon = lexicon;

    /// <summary>The reader of Korean news, which also knows what such news writes the Western way ("$15bn", "USD 3억").</summary>
    public static FigureReader Korean => s_lazyKorean.Value;

    /// <summary>The reader of English news.</summary>
    public static FigureReader English => s_lazyEnglish.Value;

    /// <summary>The languages that can be read, as primary subtags of BCP 47.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["ko", "en"];

    /// <summary>The language that this reader reads, as a primary subtag of BCP 47.</summary>
    public string Language => _lexicon.Language;

    /// <summary>The reader of a language.</summary>
    /// <param name="language">A BCP 47 tag; its primary subtag decides (<c>ko-KR</c> is <c>ko</c>), letter case does not.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no reader for the language; with another's grammar, figures would be wrong.</exception>
    public static FigureReader For(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        // No tag in use is longer than this; a message stays readable whatever it is given.
        var shown = language.Length <= 35 ? language : language[..35] + "…";
        return TryFor(language)
            ?? throw new ArgumentException(
                $"No figures can be read in the language \"{shown}\"; there are readers for {string.Join(", ", Languages)}.",
                nameof(language)
            );
    }

    /// <summary>The reader of a language, or null where there is none.</summary>
    /// <param name="language">A BCP 47 tag, or null.</param>
    /// <returns>The reader, or null.</returns>
    public static FigureReader? TryFor(string? language)
    {
        ReadOnlySpan<char> primary = language;
        var end = primary.IndexOfAny('-', '_');
        if (end >= 0)
        {
            primary = primary[..end];
        }

        return primary.Equals("ko", StringComparison.OrdinalIgnoreCase) ? Korean
            : primary.Equals("en", StringComparison.OrdinalIgnoreCase) ? English
            : null;
    }

    /// <summary>Reads the figures of a text, in the order in which they stand; none overlaps another.</summary>
    /// <param name="text">The text, of any length; malformed UTF-16 is text like any other.</param>
    /// <returns>The figures; empty where there is none.</returns>
    public IReadOnlyList<Figure> Read(ReadOnlySpan<char> text) => FigureParser.Read(_lexicon, text);
}

using System.Diagnostics.CodeAnalysis;

namespace DealNews.Grounding;

/// <summary>Reads the figures of a news text: amounts of money, percentages, fractions, quantities and dates.</summary>
/// <remarks>
/// <para>There is one reader for each language. Readers are immutable and safe for concurrent use.</para>
/// <para>
/// The language matters, because a word can mean different numbers in two languages: a French <c>billion</c> is a
/// thousand English billions.
/// Reading takes time linear in the length of the text. It is culture-invariant and never throws.
/// </para>
/// </remarks>
public sealed class FigureReader
{
    private static readonly Lazy<FigureReader> s_korean = new(() => new FigureReader(Lexicon.Korean));
    private static readonly Lazy<FigureReader> s_english = new(() => new FigureReader(Lexicon.English));
    private static readonly Lazy<FigureReader> s_japanese = new(() => new FigureReader(Lexicon.Japanese));
    private static readonly Lazy<FigureReader> s_chinese = new(() => new FigureReader(Lexicon.Chinese));

    private readonly Lexicon _lexicon;

    private FigureReader(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>The reader for Korean news. It also reads amounts in Western notation ("$15bn", "USD 3억").</summary>
    public static FigureReader Korean => s_korean.Value;

    /// <summary>The reader for English news.</summary>
    public static FigureReader English => s_english.Value;

    /// <summary>The reader for Japanese news.</summary>
    public static FigureReader Japanese => s_japanese.Value;

    /// <summary>The reader for Chinese news, in simplified and traditional characters.</summary>
    public static FigureReader Chinese => s_chinese.Value;

    /// <summary>The languages that have a reader, as primary subtags of BCP 47.</summary>
    public static ValueList<LanguageTag> Languages { get; } = [new("ko"), new("en"), new("ja"), new("zh")];

    /// <summary>The language of this reader, as a primary subtag of BCP 47.</summary>
    public LanguageTag Language => new(_lexicon.Language);

    /// <summary>Returns the reader for a language.</summary>
    /// <param name="language">
    /// The language. Only the primary subtag counts (<c>ko-KR</c> is <c>ko</c>), in any letter case.
    /// </param>
    /// <exception cref="ArgumentException">There is no reader for the language.</exception>
    public static FigureReader Get(LanguageTag language)
    {
        if (TryGet(language, out var reader))
        {
            return reader;
        }

        // No tag in use is longer than this.
        const int longest = 35;
        var shown = language.Value.Length <= longest ? language.Value : language.Value[..longest] + "…";
        throw new ArgumentException(
            $"No reader for the language \"{PrintableText.Of(shown)}\"; "
                + $"known languages: {string.Join(", ", Languages)}.",
            nameof(language)
        );
    }

    /// <summary>Gets the reader for a language, if there is one.</summary>
    /// <param name="language">
    /// The language. Only the primary subtag counts (<c>ko-KR</c> is <c>ko</c>), in any letter case.
    /// </param>
    /// <param name="reader">The reader; null if the method returns false.</param>
    /// <returns>Whether there is a reader for the language.</returns>
    public static bool TryGet(LanguageTag language, [NotNullWhen(true)] out FigureReader? reader)
    {
        ReadOnlySpan<char> primary = language.Value;
        var end = primary.IndexOfAny('-', '_');
        if (end >= 0)
        {
            primary = primary[..end];
        }

        reader =
            primary.Equals("ko", StringComparison.OrdinalIgnoreCase) ? Korean
            : primary.Equals("en", StringComparison.OrdinalIgnoreCase) ? English
            : primary.Equals("ja", StringComparison.OrdinalIgnoreCase) ? Japanese
            : primary.Equals("zh", StringComparison.OrdinalIgnoreCase) ? Chinese
            : null;
        return reader is not null;
    }

    /// <summary>Reads the figures of a text.</summary>
    /// <param name="text">The text, of any length. It can be malformed UTF-16.</param>
    /// <returns>
    /// The figures in the order of the text; no two overlap. Dates that depend on the day of the article ("next year")
    /// are unsure.
    /// </returns>
    public ValueList<Figure> Read(ReadOnlySpan<char> text) => FigureParser.Read(_lexicon, text, articleDate: null);

    /// <summary>Reads the figures of an article, with the dates that depend on its day ("next year", 지난달).</summary>
    /// <param name="text">The text, of any length. It can be malformed UTF-16.</param>
    /// <param name="articleDate">The day of the article.</param>
    /// <returns>The figures in the order of the text; no two overlap.</returns>
    public ValueList<Figure> Read(ReadOnlySpan<char> text, DateOnly articleDate) =>
        FigureParser.Read(_lexicon, text, articleDate);
}

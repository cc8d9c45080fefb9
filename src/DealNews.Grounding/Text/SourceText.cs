using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace DealNews.Grounding;

/// <summary>The text of an article, with its digest and the conversion of its offsets.</summary>
/// <remarks>
/// <para>
/// A <see cref="TextSpan"/> counts Unicode code points, as JSON does. A <see cref="Range"/> counts the UTF-16 code
/// units of <see cref="Value"/>. <see cref="ToRange"/> and <see cref="ToSpan"/> convert between the two.
/// </para>
/// <para>
/// The text is not trimmed or normalized, and line endings are not changed. It must be well-formed UTF-16,
/// because an unpaired surrogate cannot be encoded in UTF-8, so that there is no digest. Replace such surrogates with
/// <c>U+FFFD</c> before you create the instance.
/// </para>
/// <para>Instances are immutable and safe for concurrent use.</para>
/// </remarks>
public sealed class SourceText
{
    private readonly OffsetMap _offsets;
    private string? _sha256;
    private readonly ConcurrentDictionary<FigureReader, (DateOnly? Day, TextFigures Figures)> _figures = [];
    private NormalizedText? _normalized;
    private SubstringIndex? _search;
    private FigureReader? _reader;
    private GraphemeBoundaries? _graphemes;

    /// <summary>Initializes a new instance with a text.</summary>
    /// <param name="value">The text; can be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> has an unpaired surrogate. The message gives its position.
    /// </exception>
    public SourceText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (WellFormed.IndexOfLoneSurrogate(value) is var lone and >= 0)
        {
            throw new ArgumentException(
                $"The text is not well-formed UTF-16: the surrogate U+{(int)value[lone]:X4} at position {lone} "
                    + "has no other half.",
                nameof(value)
            );
        }

        Value = value;
        _offsets = new OffsetMap(value);
    }

    /// <summary>The text, as given.</summary>
    public string Value { get; }

    /// <summary>The length of the text in code points.</summary>
    public int Length => _offsets.CodePoints;

    /// <summary>
    /// The SHA-256 digest (FIPS 180-4) of the text's UTF-8 bytes, without a byte order mark: 64 lower-case hexadecimal
    /// digits.
    /// </summary>
    public string Sha256 => _sha256 ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Value)));

    /// <summary>The search for exact strings.</summary>
    internal SubstringIndex Search => _search ??= new(Value.AsMemory());

    /// <summary>The view of the text that quotes are searched in; created on first use.</summary>
    internal NormalizedText Normalized => _normalized ??= NormalizedText.Of(Value);

    /// <summary>
    /// The reader for the detected language of the text; the English reader if no language is detected, because all
    /// readers understand the international notation.
    /// </summary>
    internal FigureReader Reader =>
        _reader ??= FigureReader.TryGet(ArticleLanguage.Guess(Value), out var reader) ? reader : FigureReader.English;

    private GraphemeBoundaries Graphemes => _graphemes ??= new GraphemeBoundaries(Value);

    /// <summary>Creates an instance if a text is well-formed.</summary>
    /// <param name="value">The text, or null.</param>
    /// <param name="text">The instance; null if the method returns false.</param>
    /// <returns>False if <paramref name="value"/> is null or has an unpaired surrogate.</returns>
    public static bool TryCreate([NotNullWhen(true)] string? value, [NotNullWhen(true)] out SourceText? text)
    {
        text = value is not null && WellFormed.IndexOfLoneSurrogate(value) < 0 ? new SourceText(value) : null;
        return text is not null;
    }

    /// <summary>Converts a span to the range of <see cref="Value"/> that it selects.</summary>
    /// <param name="span">The span, in code points.</param>
    /// <returns>The range, in UTF-16 code units from the start.</returns>
    /// <remarks>
    /// The conversion takes constant time in a text without characters outside the Basic Multilingual Plane, and
    /// otherwise time in the logarithm of its length.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An offset is outside the text, or the span ends before it starts.
    /// </exception>
    public Range ToRange(TextSpan span) => ToChars(span).ToRange();

    /// <summary>
    /// Converts a span to the range of <see cref="Value"/> that it selects, if it is a span of this text.
    /// </summary>
    /// <param name="span">The span, in code points.</param>
    /// <param name="range">
    /// The range, in UTF-16 code units from the start; the default value if the method returns false.
    /// </param>
    /// <returns>False if an offset is outside the text, or the span ends before it starts.</returns>
    public bool TryGetRange(TextSpan span, out Range range)
    {
        var isSpan = IsSpan(span);
        range = isSpan ? ToChars(span).ToRange() : default;
        return isSpan;
    }

    /// <summary>Converts a range of <see cref="Value"/> to a span.</summary>
    /// <param name="range">The range, in UTF-16 code units.</param>
    /// <returns>The span, in code points.</returns>
    /// <inheritdoc cref="ToRange" path="/remarks"/>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An offset is outside the text, or the range ends before it starts.
    /// </exception>
    /// <exception cref="ArgumentException">An offset is between the two halves of a surrogate pair.</exception>
    public TextSpan ToSpan(Range range)
    {
        var (start, length) = range.GetOffsetAndLength(Value.Length);
        var span = FromChars(new CharSpan(start, start + length));
        if (span.Start < 0 || span.End < 0)
        {
            var inside = span.Start < 0 ? start : start + length;
            throw new ArgumentException($"The offset {inside} is inside a surrogate pair.", nameof(range));
        }

        return span;
    }

    /// <summary>Converts a range of <see cref="Value"/> to a span, if it is a range of whole characters.</summary>
    /// <param name="range">The range, in UTF-16 code units.</param>
    /// <param name="span">The span, in code points; the default value if the method returns false.</param>
    /// <returns>
    /// False if an offset is outside the text or between the two halves of a surrogate pair, or the range ends before
    /// it starts.
    /// </returns>
    public bool TryGetSpan(Range range, out TextSpan span)
    {
        var start = range.Start.GetOffset(Value.Length);
        var end = range.End.GetOffset(Value.Length);
        span = start >= 0 && start <= end && end <= Value.Length ? FromChars(new CharSpan(start, end)) : new(-1, -1);
        if (span.Start >= 0 && span.End >= 0)
        {
            return true;
        }

        span = default;
        return false;
    }

    /// <summary>Returns the part of the text that a span selects.</summary>
    /// <param name="span">The span, in code points. For a <see cref="Range"/>, use <c>Value[range]</c>.</param>
    /// <inheritdoc cref="ToRange" path="/exception"/>
    public string Slice(TextSpan span) => Value[ToRange(span)];

    /// <summary>Returns whether a span starts or ends inside a user-perceived character.</summary>
    /// <param name="span">The span, in code points.</param>
    /// <returns>
    /// True if an offset is inside an extended grapheme cluster (Unicode Standard Annex #29), such as between a letter
    /// and its combining accent, or between the jamo of a Hangul syllable. An offset between CR and LF does not count.
    /// </returns>
    /// <inheritdoc cref="ToRange" path="/exception"/>
    public bool SplitsGrapheme(TextSpan span) => SplitsGrapheme(ToChars(span));

    /// <summary>Returns the figures of the text. Each reader reads it once for the last day of an article.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="day">The day of the article, on which "next year" depends; null if it is not known.</param>
    internal TextFigures FiguresReadBy(FigureReader reader, DateOnly? day)
    {
        if (_figures.TryGetValue(reader, out var last) && last.Day == day)
        {
            return last.Figures;
        }

        var figures = new TextFigures(reader, day is { } known ? reader.Read(Value, known) : reader.Read(Value));
        _figures[reader] = (day, figures);
        return figures;
    }

    internal bool SplitsGrapheme(CharSpan chars) =>
        !Graphemes.IsBoundary(chars.Start) || !Graphemes.IsBoundary(chars.End);

    internal TextSpan FromChars(CharSpan chars) =>
        new(_offsets.ToCodePoint(chars.Start), _offsets.ToCodePoint(chars.End));

    internal CharSpan ToChars(TextSpan span)
    {
        if (!IsSpan(span))
        {
            throw new ArgumentOutOfRangeException(
                nameof(span),
                span,
                $"The span must start at 0 or later, not end before it starts, and end at {Length} or earlier."
            );
        }

        return new CharSpan(_offsets.ToUtf16(span.Start), _offsets.ToUtf16(span.End));
    }

    /// <summary>Converts a code point offset to UTF-16; returns null for an offset outside the text.</summary>
    internal int? ToCharOffset(int codePoint) =>
        codePoint >= 0 && codePoint <= Length ? _offsets.ToUtf16(codePoint) : null;

    private bool IsSpan(TextSpan span) => span.Start >= 0 && span.Start <= span.End && span.End <= Length;
}

using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace DealNews.Grounding;

/// <summary>The text of an article: what quotes are looked up in, with its digest and its offsets.</summary>
/// <remarks>
/// <para>The text is kept as given: not trimmed, not normalised, line ends as they are. It must be well-formed UTF-16, for a lone
/// surrogate has no UTF-8 bytes, hence no digest and no offset that another language would agree with; a string with one is
/// refused rather than repaired. Replace lone surrogates before (<c>U+FFFD</c>, as decoders do) if such a text must be taken.</para>
/// <para>Immutable and safe for use by several threads at once.</para>
/// </remarks>
public sealed class SourceText
{
    private readonly OffsetMap _offsets;
    private string? _sha256;
    private NormalizedText? _normalized;
    private GraphemeBoundaries? _graphemes;

    /// <summary>Takes a text.</summary>
    /// <param name="value">The text; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> holds a surrogate without its other half; the message
    /// says where.</exception>
    public SourceText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (WellFormed.IndexOfLoneSurrogate(value) is var lone and >= 0)
        {
            throw new ArgumentException(
                $"The text is not well-formed UTF-16: a surrogate (U+{(int)value[lone]:X4}) without its other half at position {lone}.",
                nameof(value)
            );
        }

        Value = value;
        _offsets = new OffsetMap(value);
    }

    /// <summary>The text, as given.</summary>
    public string Value { get; }

    /// <summary>SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, no byte order mark added: 64 hexadecimal digits in lower case.</summary>
    public string Sha256 => _sha256 ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Value)));

    /// <summary>The view of the text in which quotes are searched, made when first wanted.</summary>
    internal NormalizedText Normalized => _normalized ??= NormalizedText.Of(Value);

    private GraphemeBoundaries Graphemes => _graphemes ??= new GraphemeBoundaries(Value);

    /// <summary>Takes a text if it is well-formed.</summary>
    /// <param name="value">The text; null and ill-formed texts yield false.</param>
    /// <param name="text">The text taken, or null.</param>
    /// <returns>Whether <paramref name="value"/> is a text without lone surrogates.</returns>
    public static bool TryCreate([NotNullWhen(true)] string? value, [NotNullWhen(true)] out SourceText? text)
    {
        text = value is not null && WellFormed.IndexOfLoneSurrogate(value) < 0 ? new SourceText(value) : null;
        return text is not null;
    }

    /// <summary>The length of the text in a unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is none of the enumeration.</exception>
    public int Length(TextUnit unit) => _offsets.Length(unit);

    /// <summary>Gives an offset in another unit.</summary>
    /// <param name="offset">From 0 to the text's length, both included.</param>
    /// <param name="from">The unit that <paramref name="offset"/> counts.</param>
    /// <param name="to">The unit wanted.</param>
    /// <returns>The same place, counted in <paramref name="to"/>.</returns>
    /// <remarks>Takes constant time where both units count alike in this text (ASCII; no characters outside the Basic Multilingual
    /// Plane), else time in the logarithm of its length.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text, or a unit is none of the enumeration.</exception>
    /// <exception cref="ArgumentException">The offset lies inside a character: between surrogates or between the bytes of one.</exception>
    public int ConvertOffset(int offset, TextUnit from, TextUnit to)
    {
        var length = Length(from);
        if (offset < 0 || offset > length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(offset),
                offset,
                $"The offset must be from 0 to {length}, the length of the text."
            );
        }

        return TryConvertOffset(offset, from, to, out var converted)
            ? converted
            : throw new ArgumentException($"The offset {offset} ({from}) lies inside a character.", nameof(offset));
    }

    /// <summary>Gives an offset in another unit, if it stands for a place in the text.</summary>
    /// <param name="offset">The offset; any value.</param>
    /// <param name="from">The unit that <paramref name="offset"/> counts.</param>
    /// <param name="to">The unit wanted.</param>
    /// <param name="converted">The same place, counted in <paramref name="to"/>; 0 on failure.</param>
    /// <returns>False where the offset lies outside the text or inside a character, or a unit is none of the enumeration.</returns>
    public bool TryConvertOffset(int offset, TextUnit from, TextUnit to, out int converted)
    {
        converted = 0;
        if (!IsUnit(from) || !IsUnit(to) || offset < 0 || offset > Length(from))
        {
            return false;
        }

        var result = _offsets.Convert(offset, from, to);
        if (result < 0)
        {
            return false;
        }

        converted = result;
        return true;
    }

    /// <summary>Gives a span in another unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end of the span lies outside the text, or a unit is none
    /// of the enumeration.</exception>
    /// <exception cref="ArgumentException">An end of the span lies inside a character, or the span ends before it starts.</exception>
    public TextSpan ConvertSpan(TextSpan span, TextUnit from, TextUnit to)
    {
        if (span.End < span.Start)
        {
            throw new ArgumentException($"The span ends ({span.End}) before it starts ({span.Start}).", nameof(span));
        }

        return new TextSpan(ConvertOffset(span.Start, from, to), ConvertOffset(span.End, from, to));
    }

    /// <summary>The piece of the text that a span selects, as it stands there.</summary>
    /// <param name="span">The span.</param>
    /// <param name="unit">What the span counts: code points if nothing is said.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end of the span lies outside the text, or the unit is none
    /// of the enumeration.</exception>
    /// <exception cref="ArgumentException">An end of the span lies inside a character, or the span ends before it starts.</exception>
    public string Slice(TextSpan span, TextUnit unit = TextUnit.CodePoint)
    {
        var utf16 = ConvertSpan(span, unit, TextUnit.Utf16);
        return Value.Substring(utf16.Start, utf16.Length);
    }

    /// <summary>Whether an end of a span lies inside what a reader sees as one character.</summary>
    /// <param name="span">The span.</param>
    /// <param name="unit">What the span counts: code points if nothing is said.</param>
    /// <returns>True where an end lies within an extended grapheme cluster (Unicode Standard Annex #29), such as between a letter
    /// and its combining accent or between the jamo of a Hangul syllable. A line end (CR LF) may be split.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end of the span lies outside the text, or the unit is none
    /// of the enumeration.</exception>
    /// <exception cref="ArgumentException">An end of the span lies inside a character, or the span ends before it starts.</exception>
    public bool SplitsGrapheme(TextSpan span, TextUnit unit = TextUnit.CodePoint)
    {
        var utf16 = ConvertSpan(span, unit, TextUnit.Utf16);
        return !Graphemes.IsBoundary(utf16.Start) || !Graphemes.IsBoundary(utf16.End);
    }

    private static bool IsUnit(TextUnit unit) => unit is >= TextUnit.CodePoint and <= TextUnit.Utf8;
}

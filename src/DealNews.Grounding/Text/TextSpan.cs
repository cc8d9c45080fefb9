namespace DealNews.Grounding;

/// <summary>A stretch of a text: from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="Start">Offset of the first unit, from 0.</param>
/// <param name="End">Offset behind the last unit; not below <paramref name="Start"/> in a span that this library returns.</param>
/// <remarks>
/// A span counts Unicode code points wherever nothing else is said. <see cref="SourceText.ConvertSpan(TextSpan, TextUnit, TextUnit)"/>
/// gives the same stretch in UTF-16 code units or UTF-8 bytes.
/// </remarks>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many units the span holds.</summary>
    public int Length => unchecked(End - Start);
}

namespace DealNews;

/// <summary>A half-open range of a text, counted in Unicode code points unless a member says otherwise.</summary>
/// <param name="Start">The offset of the first code point, from 0.</param>
/// <param name="End">
/// The offset after the last code point; at least <paramref name="Start"/> in spans of this library.
/// </param>
/// <remarks>
/// JSON counts positions in the same unit (<see cref="Evidence.Start"/>). A <see cref="Range"/> of a C# string counts
/// UTF-16 code units instead.
/// </remarks>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of code points in the span.</summary>
    public int Length => unchecked(End - Start);
}

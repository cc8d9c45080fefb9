namespace DealNews.Grounding;

/// <summary>A half-open range of UTF-16 code units, of a text or of its normalized view.</summary>
/// <param name="Start">The offset of the first code unit.</param>
/// <param name="End">The offset after the last code unit.</param>
internal readonly record struct CharSpan(int Start, int End)
{
    /// <summary>The number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Returns the same range for slicing a string.</summary>
    public Range ToRange() => Start..End;

    /// <summary>Returns whether a range lies within this one.</summary>
    public bool Contains(CharSpan other) => Start <= other.Start && other.End <= End;
}

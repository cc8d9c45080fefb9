namespace DealNews.Cli;

/// <summary>A place that moves forward through a text, counted in code points and lines.</summary>
internal struct TextPlace(string text, long line, bool countsLines)
{
    private int _at;

    /// <summary>How many code points stand before the place.</summary>
    public int CodePoints { get; private set; }

    /// <summary>The number of the line that it is in.</summary>
    public long Line { get; private set; } = line;

    /// <summary>Moves on to an offset in UTF-16 code units, not before the place.</summary>
    public void MoveTo(int offset)
    {
        var passed = text.AsSpan(_at, offset - _at);
        CodePoints += passed.Length - LowSurrogates(passed);
        Line += countsLines ? passed.Count('\n') : 0;
        _at = offset;
    }

    private static int LowSurrogates(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (text.IndexOfAnyInRange('\uDC00', '\uDFFF') is var at and >= 0)
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }
}

namespace DealNews.Cli;

/// <summary>A position that moves forward through a text and counts code points and lines.</summary>
internal struct TextPlace(string text, long line, bool countsLines)
{
    private int _at;

    /// <summary>The number of code points before the position.</summary>
    public int CodePoints { get; private set; }

    /// <summary>The number of the current line.</summary>
    public long Line { get; private set; } = line;

    /// <summary>Moves forward to an offset in UTF-16 code units.</summary>
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

namespace DealNews;

/// <summary>One end of an interval: a date, open (<c>..</c>), or unknown (empty).</summary>
internal readonly record struct EdtfEnd(EdtfDate? Date, bool IsOpen = false)
{
    public static TextFault? Read(ReadOnlySpan<char> text, out EdtfEnd end)
    {
        end = new EdtfEnd(null, IsOpen: text is "..");
        if (text.IsEmpty || end.IsOpen)
        {
            return null;
        }

        if (!char.IsAsciiDigit(text[0]))
        {
            return new TextFault(0, "a date, \"..\" for open or nothing for unknown");
        }

        var fault = EdtfDate.Read(text, out var date);
        if (fault is null)
        {
            end = new EdtfEnd(date);
        }

        return fault;
    }
}

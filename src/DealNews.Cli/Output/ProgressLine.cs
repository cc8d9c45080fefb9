using System.Globalization;

namespace DealNews.Cli;

/// <summary>
/// Shows the progress in one line of standard error, if standard error is a terminal and the run takes more than two
/// seconds.
/// </summary>
internal sealed class ProgressLine(ToolConsole console)
{
    private const int BarWidth = 30;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    private readonly long _start = console.Time.GetTimestamp();
    private TimeSpan _next = s_patience;
    private int _shown;

    /// <summary>Updates the line, at most every 100 ms.</summary>
    /// <param name="bytesRead">The number of bytes read so far.</param>
    /// <param name="bytes">The number of bytes in total; null if unknown.</param>
    /// <param name="documents">The number of documents checked so far.</param>
    public void Report(long bytesRead, long? bytes, long documents)
    {
        if (!console.IsErrorTerminal)
        {
            return;
        }

        var elapsed = console.Time.GetElapsedTime(_start);
        if (elapsed >= _next)
        {
            _next = elapsed + s_interval;
            Show(Describe(bytesRead, bytes, documents));
        }
    }

    /// <summary>Clears the line before other output.</summary>
    public void Clear()
    {
        if (_shown > 0)
        {
            Show("");
            console.Error.Write('\r');
            _shown = 0;
        }
    }

    private static string Describe(long bytesRead, long? bytes, long documents)
    {
        var done = Count.Of(documents, "document", "documents");
        if (bytes is not > 0)
        {
            return done;
        }

        var share = Math.Clamp((double)bytesRead / bytes.Value, 0, 1);
        var filled = (int)(share * BarWidth);
        var percent = ((int)(share * 100)).ToString(CultureInfo.InvariantCulture).PadLeft(3);
        return $"[{new string('#', filled)}{new string('.', BarWidth - filled)}] {percent} %  {done}";
    }

    private void Show(string text)
    {
        var fitting = text.Length < console.Width ? text : text[..(console.Width - 1)];
        console.Error.Write("\r" + fitting.PadRight(_shown));
        console.Error.Flush();
        _shown = fitting.Length;
    }
}

using System.Globalization;

namespace DealNews.Cli;

/// <summary>How far the work has come, in one line of standard error that is written again and again, if it takes long and a person looks.</summary>
internal sealed class ProgressLine(ToolConsole console)
{
    private const int BarWidth = 30;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    private readonly long _start = console.Time.GetTimestamp();
    private TimeSpan _next = s_patience;
    private int _shown;

    /// <summary>Reports how much has been done.</summary>
    /// <param name="bytesRead">How many bytes have been read.</param>
    /// <param name="bytes">How many there are; null where that is not known.</param>
    /// <param name="documents">How many documents have been checked.</param>
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

    /// <summary>Makes room for other output.</summary>
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

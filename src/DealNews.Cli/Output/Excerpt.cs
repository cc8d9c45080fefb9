using DealNews.Grounding;

namespace DealNews.Cli;

/// <summary>A span of an article with some context, in one line.</summary>
/// <param name="Start">The start of the span in code points.</param>
/// <param name="Before">The preceding text in the same paragraph.</param>
/// <param name="Stretch">The text of the span, shortened in the middle if it is long.</param>
/// <param name="After">The following text in the same paragraph.</param>
internal sealed record Excerpt(int Start, string Before, string Stretch, string After)
{
    private const string Elision = "…";
    private const int Around = 30;
    private const int LongestStretch = 120;

    /// <summary>
    /// The excerpt with » and « around the span. Unlike a line of carets, they work with characters of any width.
    /// </summary>
    public string Marked => $"{Before}»{Stretch}«{After}";

    /// <summary>Creates the excerpt for a span.</summary>
    public static Excerpt Of(SourceText text, TextSpan where)
    {
        var range = text.ToRange(where);
        var value = text.Value.AsSpan();
        var before = value[..range.Start];
        before = before[(before.LastIndexOf('\n') + 1)..];
        var after = value[range.End..];
        after = after.IndexOf('\n') is var feed and >= 0 ? after[..feed] : after;
        return new(where.Start, Last(before, Around), Middle(value[range]), First(after.TrimEnd('\r'), Around));
    }

    private static string Last(ReadOnlySpan<char> text, int count) =>
        PrintableText.Of(
            text.Length <= count ? text.ToString() : Elision + text[Boundary(text, text.Length - count)..].ToString()
        );

    private static string First(ReadOnlySpan<char> text, int count) =>
        PrintableText.Of(text.Length <= count ? text.ToString() : text[..Boundary(text, count)].ToString() + Elision);

    private static string Middle(ReadOnlySpan<char> text) =>
        text.Length <= LongestStretch
            ? PrintableText.Of(text.ToString())
            : PrintableText.Of(
                $"{text[..Boundary(text, LongestStretch / 2)]} {Elision} "
                    + $"{text[Boundary(text, text.Length - (LongestStretch / 2))..]}"
            );

    // Does not split a surrogate pair.
    private static int Boundary(ReadOnlySpan<char> text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;
}

using DealNews.Grounding;

namespace DealNews.Cli;

/// <summary>A stretch of an article with a little of what stands around it, in one line.</summary>
/// <param name="Start">Where the stretch begins, in code points.</param>
/// <param name="Before">What stands before it in its paragraph.</param>
/// <param name="Stretch">The stretch itself; of a long one, how it begins and how it ends.</param>
/// <param name="After">What stands behind it in its paragraph.</param>
internal sealed record Excerpt(int Start, string Before, string Stretch, string After)
{
    private const string Elision = "…";
    private const int Around = 30;
    private const int LongestStretch = 120;

    /// <summary>The excerpt with marks that need no columns to line up, which characters of two columns would not.</summary>
    public string Marked => $"{Before}»{Stretch}«{After}";

    /// <summary>Takes a stretch out of a text.</summary>
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
                $"{text[..Boundary(text, LongestStretch / 2)]} {Elision} {text[Boundary(text, text.Length - (LongestStretch / 2))..]}"
            );

    // Not between the halves of a pair.
    private static int Boundary(ReadOnlySpan<char> text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;
}

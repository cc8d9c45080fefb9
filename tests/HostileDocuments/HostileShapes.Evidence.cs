using static DealNews.Hostile.JsonParts;

namespace DealNews.Hostile;

// Evidence, to be checked against the text of the article.
internal static partial class HostileShapes
{
    private static IEnumerable<HostileShape> Evidence() =>
        [
            Quoted("quotes-that-are-missing", static i => $"zork {i} of c"),
            Quoted("quotes-that-are-there", static i => $"h{i} holds 5% of c."),
            Quoted("quotes-of-one-word", static _ => "holds"),
            Quoted("quotes-with-another-figure", static i => $"h{i} holds 6% of c."),
            new(
                "evidence-of-one-fact",
                static n =>
                    """{"facts":[{"kind":"stake","holder":"h","company":"c","share":{"exact":5},"evidence":["""
                    + $$"""{{Join(n, static i => $$"""{"exact":"h{{i}} holds 5%"}""")}}]}]}"""
            )
            {
                Text = Holdings,
            },
            new(
                "positions-outside-the-text",
                static n => Facts(n, static i => Evident($$"""{"start":{{i + 1_000_000_000}},"end":2000000000}"""))
            )
            {
                Text = Holdings,
            },
            new(
                "facts-without-evidence",
                static n =>
                    Facts(n, static i => $$"""{"kind":"stake","holder":"h{{i}}","company":"c","share":{"exact":5} }""")
            )
            {
                Text = Holdings,
            },
        ];

    private static HostileShape Quoted(string name, Func<int, string> quote) =>
        new(name, n => Facts(n, i => Evident($$"""{"exact":"{{quote(i)}}"}"""))) { Text = Holdings };

    private static string Evident(string evidence) =>
        $$"""{"kind":"stake","holder":"h","company":"c","share":{"exact":5},"evidence":[{{evidence}}]}""";

    private static string Holdings(int count) => Join(count, static i => $"h{i} holds 5% of c.");
}

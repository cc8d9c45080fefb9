namespace DealNews.Grounding.Tests;

/// <summary>The anchorer accepts the quotes that a naive search of every part of the text accepts.</summary>
public sealed class QuoteAcceptanceTests
{
    private static readonly string[] s_pieces =
    [
        "a",
        "b",
        "ab",
        " ",
        "\n",
        "가",
        "나",
        "“",
        "\"",
        "—",
        "-",
        "ﬁ",
        "fi",
        "&amp;",
        "&",
        "\u200B",
    ];

    private static readonly Gen<string> s_text = AnyText.Joined(14, [.. s_pieces, "\n\n", " "]);
    private static readonly Gen<string> s_quote = AnyText.Joined(7, [.. s_pieces, "…", "[…]", "..."]);

    [Fact]
    public void Anchor_AnyTextAndQuote_AgreesWithNaiveSearch() =>
        Gen.Select(s_text, s_quote).Sample((text, quote) => AssertAgrees(text, quote), iter: 3000);

    [Fact]
    public void Anchor_AnyPartOfText_AgreesWithNaiveSearch() =>
        Gen.Select(s_text, Gen.Int[0, 60], Gen.Int[0, 60], AnyText.OneOf("", "", "…", " … ", " ", "b"))
            .Sample(
                (text, one, other, inserted) =>
                {
                    int first = Math.Min(one, other) % (text.Length + 1),
                        last = Math.Max(first, Math.Max(one, other) % (text.Length + 1)),
                        middle = (first + last) / 2;
                    AssertAgrees(text, text[first..middle] + inserted + text[middle..last]);
                },
                iter: 3000
            );

    private static void AssertAgrees(string text, string quote)
    {
        var match = new QuoteAnchorer(new SourceText(text)).Anchor(quote);
        var isFound = match.IsAccepted || match.Status == QuoteStatus.Ambiguous;
        Assert.True(
            isFound == NaiveQuotes.Has(text, quote),
            $"{match.Status} \"{match.Text}\": \"{quote}\" in \"{text}\""
        );
    }
}

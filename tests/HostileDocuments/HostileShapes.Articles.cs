using static DealNews.Hostile.JsonParts;

namespace DealNews.Hostile;

// Articles that are long, uniform or full of the same names and figures, with many facts about them.
internal static partial class HostileShapes
{
    private const string English = "en";
    private const string Korean = "ko";

    private static IEnumerable<HostileShape> Articles() =>
        [
            Whole("facts-with-the-whole-text", static i => $"h{i} holds {i}.5% of c. ", Share),
            Whole("amounts-of-one-quote", static i => $"h{i} pays USD {i + 1} million, ", Price),
            Whole("equal-amounts-of-one-quote", static i => $"h{i} pays USD 5 million, ", static _ => Price(4)),
            Whole("dates-of-one-quote", static i => $"h{i} on {Day(i)}, ", Dated),
            Whole("counts-of-one-quote", static i => $"h{i} has {i} zorks, ", Count),
            Whole(
                "earlier-values-of-one-quote",
                static _ => "from 5% to 6%, ",
                static _ => Share(0, """ "share":{"exact":5}""")
            ),
            Article(
                "quotes-with-dates",
                static i => $"h{i} holds 5% on {Day(i)}.\n",
                static i => Quoting($"h{i} holds 5% on {Day(i)}", Dated(i))
            ),
            Article(
                "one-word-with-positions",
                static i => $"h{i:00000} holds.\n",
                static i => Share(i, Selected(i * 14 + 7, 5, "holds"))
            ),
            Article(
                "one-word-with-starts",
                static i => $"h{i:00000} holds.\n",
                static i => Share(i, $$""" "evidence":[{"exact":"holds","start":{{i * 14}}}]""")
            ),
            Article(
                "one-word-with-prefixes",
                static i => $"h{i} holds.\n",
                static i => Share(i, $$""" "evidence":[{"exact":"holds","prefix":"h{{i}} "}]""")
            ),
            Article(
                "ellipses-with-many-places",
                static _ => "h holds, as it says, 5% of c, and ",
                static i => Quoting($"holds … says … of … and … holds … as … {i % 7}% of … c", Share(i))
            ),
            Article(
                "one-paragraph",
                static i => $"h{i} holds 5% of c and ",
                static i => Quoting($"h{i} holds 5% of c", Share(i))
            ),
            Uniform("one-letter", "a"),
            Uniform("one-syllable", "가"),
            Uniform("one-character", "中"),
            Uniform("digits", "1"),
            Uniform("digits-and-commas", "1,"),
            Uniform("brackets", "("),
            Uniform("pairs-of-brackets", "(($1)"),
            Uniform("currency-signs", "$"),
            Uniform("currency-signs-and-digits", "$1 "),
            Uniform("quotation-marks", "\u201C\u2018"),
            Uniform("ellipses", "… "),
            Uniform("hyphens-at-line-ends", "a-\n"),
            Uniform("scales", "억"),
            Uniform("numerals", "two hundred "),
            Named(
                "names-of-one-form",
                English,
                static _ => "Zork Labs",
                static _ => "Zork Labs holds 5% of Zork Labs. ",
                "Zork Labs holds 5% of Zork Labs"
            ),
            Named(
                "names-in-one-sentence",
                English,
                static i => $"Zork{i}",
                static i => $"Zork{i} holds 5%, ",
                "holds 5%"
            ),
            Named(
                "names-that-are-prefixes",
                Korean,
                static i => Repeat("가나", 1 + i % 90),
                static _ => "가나",
                "가나"
            ),
            Named("names-that-are-suffixes", "zh", static i => new('中', 2 + i % 180), static _ => "中", "中"),
            Named(
                "names-that-are-missing",
                English,
                static i => $"Zork{i} Quux{i} Works",
                static i => $"h{i} is. ",
                "h1"
            ),
            Named(
                "korean-clauses",
                Korean,
                static i => $"가온{i}전자",
                static i => $"가온{i}전자가 나래에 {i}억 원을 투자한다고 밝혔다. ",
                "가온1전자가 나래에 1억 원을 투자한다고"
            ),
            Named(
                "japanese-clauses",
                "ja",
                static i => $"ガオン{i}電子",
                static i => $"ガオン{i}電子がナラエに{i}億円を投資すると発表した。",
                "ガオン1電子がナラエに1億円を投資すると"
            ),
            Named(
                "chinese-clauses",
                "zh",
                static i => $"高恩{i}电子",
                static i => $"高恩{i}电子宣布向纳拉投资{i}亿元。",
                "高恩1电子宣布向纳拉投资1亿元"
            ),
            Named("names-of-one-fact", English, static i => $"Zork{i}", static i => $"Zork{i} met. ", null),
        ];

    // Each fact has the position of the whole text as its evidence.
    private static HostileShape Whole(string name, Func<int, string> sentence, Func<int, string> fact) =>
        new(
            name,
            n =>
            {
                var length = Text(n, sentence).Length;
                return Facts(n, i => With(fact(i), $$""" "evidence":[{"start":0,"end":{{length}}}]"""));
            }
        )
        {
            Text = n => Text(n, sentence),
        };

    private static HostileShape Article(string name, Func<int, string> sentence, Func<int, string> fact) =>
        new(name, n => Facts(n, fact)) { Text = n => Text(n, sentence) };

    // Quotes of several lengths of a text that says the same again and again.
    private static HostileShape Uniform(string name, string part) =>
        new(
            "text-of-" + name,
            n =>
                Facts(
                    n,
                    i => Quoting(Repeat(part, 1 + i % 100).Replace("\n", "\\n", StringComparison.Ordinal), Share(i))
                )
        )
        {
            Text = n => Repeat(part, n * 40 / part.Length),
        };

    private static HostileShape Named(
        string name,
        string language,
        Func<int, string> entity,
        Func<int, string> sentence,
        string? quote
    ) =>
        new(
            name,
            n =>
                $$"""{"article":{"language":"{{language}}"},"companies":["""
                + Join(n, i => $$"""{"id":"c{{i}}","names":{"{{language}}":"{{entity(i)}}"} }""")
                + """],"facts":["""
                + (
                    quote is null
                        ? $$"""{"kind":"meeting","status":"held","participants":["""
                            + Join(n, static i => $$"""{"entity":"c{{i}}"}""")
                            + "],\"evidence\":["
                            + Join(n, i => $$"""{"exact":"{{sentence(i).Trim()}}"}""")
                            + "]}"
                        : Join(n, i => With(Stake($"c{i}", $"c{(i + 1) % n}"), Evidence(quote)))
                )
                + "]}"
        )
        {
            Text = n => Text(n, sentence),
        };

    private static string Text(int count, Func<int, string> sentence) =>
        string.Concat(Enumerable.Range(0, count).Select(sentence));

    private static string With(string fact, string members) => $"{fact[..^1]},{members}}}";

    private static string Quoting(string quote, string fact) => With(fact, Evidence(quote));

    private static string Evidence(string quote) => $$""" "evidence":[{"exact":"{{quote}}"}]""";

    private static string Selected(int start, int length, string quote) =>
        $$""" "evidence":[{"exact":"{{quote}}","start":{{start}},"end":{{start + length}}}]""";

    private static string Stake(string holder, string company) =>
        $$"""{"kind":"stake","holder":"{{holder}}","company":"{{company}}","share":{"exact":5} }""";

    private static string Share(int number) => Share(number, $$""" "share":{"exact":{{number % 100}}.5}""");

    private static string Share(int number, string members) =>
        $$"""{"kind":"stake","holder":"h{{number}}","company":"c",{{members}}}""";

    private static string Price(int number) => Valuation(Exact($"USD {number + 1}000000"));

    private static string Dated(int number) =>
        $$"""{"kind":"stake","holder":"h{{number}}","company":"c","asOf":"{{Day(number)}}"}""";

    private static string Count(int number) =>
        """{"kind":"acquisition","acquirers":["a"],"target":"c","status":"announced","""
        + $$""" "numberOfBidders":{"exact":{{number}},"unit":"zork"} }""";
}

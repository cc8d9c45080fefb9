using static DealNews.Hostile.JsonParts;

namespace DealNews.Hostile;

// Long texts and numbers, white space.
internal static partial class HostileShapes
{
    private static IEnumerable<HostileShape> Texts() =>
        [
            Long("white-space", static n => $$"""{"facts":[{{new string(' ', n)}}]}"""),
            Long("lines", static n => $$"""{"facts":[{{new string('\n', n)}}],"x":1}"""),
            Long("long-text", static n => Note(new string('x', n))),
            Long("long-korean-text", static n => Note(new string('가', n))),
            Long("long-text-of-escapes", static n => Note(Repeat("\\n", n))),
            Long("long-text-of-surrogates", static n => Note(Repeat("\\uD83D\\uDE00", n))),
            Long("long-blank-text", static n => Note(new string('\u3000', n))),
            Long("long-id", static n => $$"""{"companies":[{"id":"{{new string('x', n)}}"}]}"""),
            Long("long-kind", static n => $$"""{"facts":[{"kind":"{{new string('x', n)}}"}]}"""),
            Long("long-term", static n => Facts(1, _ => $$"""{"kind":"stake","certainty":"{{new string('x', n)}}"}""")),
            Long("long-date", static n => Facts(1, _ => Valuation($$""" "asOf":"{{Repeat("2030/", n)}}" """))),
            Long("long-language-tag", static n => $$"""{"article":{"language":"{{Repeat("a-", n)}}"} }"""),
            Long("long-lei", static n => $$"""{"companies":[{"id":"c","identifiers":{"lei":"{{new('5', n)}}"} }]}"""),
            Long("long-url", static n => $$"""{"article":{"url":"{{new string('%', n)}}"} }"""),
            Long("long-number", static n => Rank(new('1', n))),
            Long("long-zero", static n => Rank("0." + new string('0', n))),
            Long("long-exponent", static n => Rank("1e" + new string('9', n))),
            Long("long-number-with-an-exponent", static n => Rank($"0.{new string('0', n)}1e{n}")),
            Long("long-unknown-number", static n => $$"""{"facts":[],"x":{{new string('1', n)}}}"""),
            Long("long-unknown-zero", static n => $$"""{"facts":[],"x":0.{{new string('0', n)}}1e{{n}}}"""),
            Long("long-money", static n => Facts(1, _ => Valuation(Exact("USD 1" + new string('0', n))))),
            Long(
                "long-money-with-decimals",
                static n => Facts(1, _ => Valuation(Exact("USD 1." + new string('0', n))))
            ),
            Long("long-currency", static n => Facts(1, _ => Valuation(Exact(new string('U', n) + " 1")))),
            new(
                "extreme-exponents",
                static n => Facts(n, static i => $$"""{"kind":"zork","a":1e{{i + 1}}999999999999}""")
            ),
            new(
                "notes-of-one-length",
                static n => Facts(n, static i => $$"""{"kind":"statement","speaker":"a","text":"{{i:00000}}"}""")
            ),
        ];

    private static HostileShape Long(string name, Func<int, string> json) => new(name, json) { MaxCount = AnyCount };

    private static string Note(string note) => Facts(1, _ => $$"""{"kind":"stake","note":"{{note}}"}""");

    private static string Rank(string number) => Facts(1, _ => $$"""{"kind":"stake","confidence":{{number}}}""");
}

using static DealNews.Hostile.JsonParts;

namespace DealNews.Hostile;

// Values that cannot be read, and values that break a rule each.
internal static partial class HostileShapes
{
    private static IEnumerable<HostileShape> Faults() =>
        [
            new("null-facts", static n => Facts(n, static _ => "null")),
            new("numbers-as-facts", static n => Facts(n, static _ => "1")),
            new("facts-without-kind", static n => Facts(n, static i => $$"""{"a":{{i}}}""")),
            new("empty-companies", static n => List("companies", n, static _ => "{}")),
            new("faulty-facts-before-good-ones", static n => Facts(n, i => i < n / 12 ? FaultyStake(i) : GoodStake(i)))
            {
                Text = static n => Join(n, static i => $"h{i} holds 5% of c."),
            },
            new(
                "good-facts-before-faulty-ones",
                static n => Facts(n, i => i > n - (n / 12) ? FaultyStake(i) : GoodStake(i))
            ),
            new(
                "faults-in-evidence",
                static n =>
                    """{"facts":[{"kind":"stake","holder":"h","company":"c","evidence":["""
                    + $$"""{{Join(n, FaultyEvidence)}}]}]}"""
            ),
            new("repeated-members", static n => $$"""{"facts":[],{{Join(n, static _ => "\"x\":1")}}}""")
            {
                MaxCount = AnyCount,
            },
            new("repeated-long-members", static n => $$"""{"facts":[],{{Join(100, _ => LongMember(n / 100))}}}""")
            {
                MaxCount = AnyCount,
            },
            new("repeated-known-members", static n => $$"""{"facts":[],{{Join(n, static _ => "\"people\":[]")}}}""")
            {
                MaxCount = AnyCount,
            },
            new(
                "repeated-members-within-an-unknown-one",
                static n => $$"""{"facts":[],"x":{{{Join(n, static _ => "\"x\":1")}} } }"""
            )
            {
                MaxCount = AnyCount,
            },
            new(
                "repeated-languages",
                static n => $$"""{"companies":[{"id":"c","names":{{{Join(n, static _ => "\"ko\":\"c\"")}} } }]}"""
            )
            {
                MaxCount = AnyCount,
            },
            new("surrogates", static n => Root(n, static i => $"\"{Short(i)}\":\"\\uD800\"")) { MaxCount = AnyCount },
            new("cut-off", static n => $$"""{"facts":[{{Join(n, static i => Linked(i, i + 1))}}"""),
            new(
                "unknown-terms",
                static n =>
                    Facts(n, static i => $$"""{"kind":"stake","holder":"h","company":"c","certainty":"{{i}}"}""")
            ),
            new(
                "broken-rules",
                static n =>
                    Facts(
                        n,
                        static i =>
                            """{"kind":"stake","holder":"","company":"","rank":-1,"asOf":"2030-13","confidence":7,"""
                            + $$""" "polarity":"zork","share":{},"evidence":[{}],"x{{i}}":1}"""
                    )
            ),
        ];

    private static string GoodStake(int number) =>
        $$"""{"kind":"stake","holder":"h{{number}}","company":"c","share":{"exact":5},"""
        + $$""" "evidence":[{"exact":"h{{number}} holds 5% of c."}]}""";

    private static string FaultyStake(int number) =>
        $$"""{"kind":"stake","holder":{{number}},"company":"c","share":{"exact":5} }""";

    private static string FaultyEvidence(int number) => $$"""{"exact":"{{number}}","start":"{{number}}"}""";

    private static string LongMember(int length) => $"\"{new string('x', length)}\":1";
}

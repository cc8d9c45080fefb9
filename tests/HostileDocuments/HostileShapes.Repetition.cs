using static DealNews.Hostile.JsonParts;

namespace DealNews.Hostile;

// Facts that look alike, for rules that compare facts with each other.
internal static partial class HostileShapes
{
    private static IEnumerable<HostileShape> Repetition() =>
        [
            new("unknown-facts", static n => Facts(n, static i => $$"""{"kind":"zork","a":{{i}}}""")),
            new(
                "unknown-facts-with-payload",
                static n => Facts(n, static i => $$"""{"kind":"zork","a":{"b":["{{new string('x', 1000)}}",{{i}}]} }""")
            ),
            new(
                "unknown-facts-with-nested-payload",
                static n =>
                    Facts(n, static i => $$"""{"kind":"zork","a":{{Repeat("[", 50)}}{{i}}{{Repeat("]", 50)}}}""")
            ),
            new("repeated-unknown-facts", static n => Facts(n, static _ => """{"kind":"zork","a":[1,{"b":2.50}]}""")),
            new(
                "repeated-facts",
                static n => Facts(n, static _ => """{"kind":"stake","holder":"h","company":"c","share":{"exact":0}}""")
            ),
            new(
                "facts-that-differ-in-an-unknown-member",
                static n => Facts(n, static i => $$"""{"kind":"stake","holder":"h","company":"c","zork":{{i}}}""")
            ),
            new(
                "facts-that-differ-in-a-number",
                static n => Facts(n, static i => $$"""{"kind":"stake","holder":"h","company":"c","rank":{{i + 1}}}""")
            ),
            new(
                "amounts-of-one-hash",
                static n => Facts(n, static i => Pledge($$"""{{Exact("USD " + SameHash(i))}}"""))
            ),
            new(
                "quantities-of-one-hash",
                static n =>
                    Facts(
                        n,
                        static i =>
                            $$"""{"kind":"unitPrice","seller":"a","item":"x","price":{"exact":"USD 1"},"""
                            + $$""" "per":{"value":{{SameHash(i)}},"unit":"GB"} }"""
                    )
            ),
            new(
                "specifications-of-one-hash",
                static n =>
                    Facts(
                        n,
                        static i =>
                            """{"kind":"productCapability","company":"a","product":"p","stage":"announced","""
                            + $$""" "specifications":[{"name":"x","value":{{SameHash(i)}}}]}"""
                    )
            ),
            new(
                "percentages-of-one-hash",
                static n =>
                    Facts(
                        n,
                        static i =>
                            $$"""{"kind":"stake","holder":"h","company":"c","share":{"exact":{{SameHash(i)}} } }"""
                    )
            ),
            new(
                "numbers-in-unknown-members-of-one-hash",
                static n => Facts(n, static i => $$"""{"kind":"zork","a":{{SameHash(i)}}}""")
            ),
            new(
                "statements",
                static n => Facts(n, static i => $$"""{"kind":"statement","speaker":"a","text":"t{{i}}"}""")
            ),
        ];

    private static string Exact(string money) => $$""" "amount":{"exact":"{{money}}"}""";
}

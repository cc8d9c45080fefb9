using static DealNews.Hostile.JsonParts;

namespace DealNews.Hostile;

// Unknown members, member names, languages, nesting.
internal static partial class HostileShapes
{
    private const int AnyCount = int.MaxValue;

    private static IEnumerable<HostileShape> Members() =>
        [
            new("unknown-members", static n => Root(n, static i => $"\"%{Short(i)}\":1")) { MaxCount = AnyCount },
            new("unknown-members-without-known", static n => $$"""{{{Join(n, static i => $"\"%{Short(i)}\":1")}}}""")
            {
                MaxCount = AnyCount,
            },
            new(
                "unknown-members-of-companies",
                static n => List("companies", n, static _ => """{"id":"c","a":1,"b":[],"c":{},"d":null}""")
            ),
            new("unknown-member-of-many", static n => $$"""{"facts":[],"x":{{{Join(n, Pair)}} } }""")
            {
                MaxCount = AnyCount,
            },
            new("unknown-member-with-a-list", static n => $$"""{"facts":[],"x":[{{Join(n, static _ => "1")}}]}""")
            {
                MaxCount = AnyCount,
            },
            new("unknown-objects", static n => Root(n, static i => $$$"""{"%{{{Short(i)}}}":{}}"""[1..^1]))
            {
                MaxCount = AnyCount,
            },
            new(
                "unknown-nested-members",
                static n => Root(n, static i => $"\"%{Short(i)}\":{Repeat("[", 60)}{Repeat("]", 60)}")
            )
            {
                MaxCount = AnyCount,
            },
            new("unknown-texts", static n => Root(n, static i => $"\"%{Short(i)}\":\"\\n\"")) { MaxCount = AnyCount },
            new(
                "unknown-members-in-another-order",
                static n =>
                    $$"""{"facts":[{"kind":"zork",{{Join(n, Pair)}}},"""
                    + $$"""{"kind":"zork",{{Join(n, i => Pair(n - 1 - i))}}}]}"""
            )
            {
                MaxCount = AnyCount,
            },
            new("similar-names", static n => Root(n, static i => $"\"companies{i}\":1")) { MaxCount = AnyCount },
            new(
                "similar-kinds",
                static n => Facts(n, static i => $$"""{"kind":"Stake{{(i % 2 == 0 ? "" : "x")}}","a":{{i}}}""")
            ),
            new("escaped-names", static n => Root(n, static i => $"\"\\u0025{Short(i)}\":1")) { MaxCount = AnyCount },
            new("names-with-slashes", static n => Root(n, static i => $"\"~/~/~/{Short(i)}\":1"))
            {
                MaxCount = AnyCount,
            },
            new("long-name", static n => $$"""{"facts":[],"{{new string('x', n)}}":1}""") { MaxCount = AnyCount },
            new("long-name-of-slashes", static n => $$"""{"facts":[],"{{new string('/', n)}}":1}""")
            {
                MaxCount = AnyCount,
            },
            new("long-name-with-escapes", static n => $$"""{"facts":[],"{{Repeat("\\n", n)}}":1}""")
            {
                MaxCount = AnyCount,
            },
            new("long-names", static n => Root(100, i => $"\"{i}{new string('x', n / 100)}\":1"))
            {
                MaxCount = AnyCount,
            },
            new(
                "languages",
                static n =>
                    $$"""{"companies":[{"id":"c","names":{{{Join(n, static i => $"\"ko-x-{i}\":\"c\"")}} } }]}"""
            )
            {
                MaxCount = AnyCount,
            },
            new(
                "malformed-languages",
                static n => $$"""{"companies":[{"id":"c","names":{{{Join(n, static i => $"\"{i}?\":\"\"")}} } }]}"""
            )
            {
                MaxCount = AnyCount,
            },
            new("long-language", static n => $$$"""{"people":[{"id":"p","names":{"{{{new string('x', n)}}}":""}}]}""")
            {
                MaxCount = AnyCount,
            },
            new(
                "late-kinds",
                static n =>
                    Facts(
                        n,
                        static _ => $$"""{"x":{{Repeat("[", 50)}}{{Repeat("]", 50)}},"kind":"stake","holder":"h"}"""
                    )
            ),
        ];

    private static string Root(int count, Func<int, string> member) =>
        $$"""{"schemaVersion":"1.0",{{Join(count, member)}}}""";

    private static string Pair(int number) => $"\"{Short(number)}\":{number % 10}";

    // As short as possible, so that a document has as many names as possible.
    private static string Short(int number)
    {
        const string Digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var text = "";
        do
        {
            text += Digits[number % Digits.Length];
            number /= Digits.Length;
        } while (number > 0);

        return text;
    }
}

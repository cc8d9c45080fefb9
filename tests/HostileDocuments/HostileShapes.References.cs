using static DealNews.Hostile.JsonParts;

namespace DealNews.Hostile;

// References between facts and to entities.
internal static partial class HostileShapes
{
    private static IEnumerable<HostileShape> References() =>
        [
            new(
                "ring",
                static n =>
                    Facts(
                        n,
                        i =>
                            Pledge(
                                $$""" "id":"f{{i}}","partOf":"f{{(i + 1) % n}}","additionalTo":"f{{(i + 1) % n}}" """
                            )
                    )
            ),
            new("backward-ring", static n => Facts(n, i => Linked(i, (i + n - 1) % n))),
            new("rings-of-two", static n => Facts(n, static i => Linked(i, i ^ 1))),
            new("facts-that-refer-to-themselves", static n => Facts(n, static i => Linked(i, i))),
            new("chain", static n => Facts(n, static i => Linked(i, i + 1))),
            new("backward-chain", static n => Facts(n, static i => Linked(i, Math.Max(i - 1, 0)))),
            new("tail-to-a-ring", static n => Facts(n, i => Linked(i, i + 1 < n ? i + 1 : n / 2))),
            new("star", static n => Facts(n, static i => Linked(i, 0))),
            new(
                "ladder",
                static n =>
                    Facts(
                        n,
                        static i => Pledge($$""" "id":"f{{i}}","partOf":"f{{i + 1}}","additionalTo":"f{{i + 2}}" """)
                    )
            ),
            new(
                "dangling-references",
                static n =>
                    $$"""{"companies":[{{Join(n, static i => $$"""{"id":"c{{i}}"}""")}}],"""
                    + $$""" "facts":[{{Join(n, static i => Dangling(i))}}]}"""
            ),
            new("dangling-facts", static n => Facts(n, static i => Pledge($$""" "id":"f{{i}}","partOf":"x{{i}}" """))),
            new(
                "dangling-list",
                static n => $$"""{"projects":[{"id":"p","participants":[{{Join(n, static i => $"\"x{i}\"")}}]}]}"""
            ),
            new(
                "repeated-participants",
                static n => $$"""{"projects":[{"id":"p","participants":[{{Join(n, static _ => "\"p\"")}}]}]}"""
            ),
            new(
                "meeting-of-many",
                static n =>
                    """{"facts":[{"kind":"meeting","status":"planned","participants":["""
                    + $$"""{{Join(n, static i => $$"""{"entity":"p{{i}}"}""")}}]}]}"""
            ),
            new(
                "round-of-many",
                static n =>
                    """{"facts":[{"kind":"fundingRound","company":"c","status":"announced","investors":["""
                    + $$"""{{Join(n, static i => $$"""{"entity":"p{{i / 2}}"}""")}}]}]}"""
            ),
            new("unused-entities", static n => List("people", n, static i => $$"""{"id":"p{{i}}"}""")),
            new("repeated-ids", static n => List("companies", n, static _ => """{"id":"c"}""")),
            new("repeated-fact-ids", static n => Facts(n, static _ => Pledge("\"id\":\"f\",\"partOf\":\"f\""))),
            new(
                "references-of-the-wrong-sort",
                static n => $$"""{"people":[{"id":"c"}],"facts":[{{Join(n, static i => Dangling(0))}}]}"""
            ),
        ];

    private static string Linked(int from, int to) => Pledge($$""" "id":"f{{from}}","partOf":"f{{to}}" """);

    private static string Dangling(int number) => $$"""{"kind":"stake","holder":"x{{number}}","company":"c"}""";
}

using static DealNews.Hostile.JsonParts;

namespace DealNews.Hostile;

// Documents filled with as many small values as possible, each of which takes more memory than bytes.
internal static partial class HostileShapes
{
    // Facts have one list each, so that the lists and not the facts take the bytes.
    private const int Filled = 1000;

    // Of the records that the limits allow, some are the facts.
    private const int Records = 249_000;

    private static IEnumerable<HostileShape> Filling() =>
        [
            Fill(
                "filled-with-evidence",
                """{"kind":"stake","holder":"h","company":"c","evidence":[""",
                static _ => "{}"
            ),
            Fill(
                "filled-with-evidence-of-one-letter",
                """{"kind":"stake","holder":"h","company":"c","evidence":[""",
                static _ => """{"exact":"x"}"""
            ),
            Fill(
                "filled-with-unknown-members",
                """{"kind":"stake","holder":"h","company":"c","evidence":[""",
                static _ => """{"a":1}"""
            ),
            Fill(
                "filled-with-different-unknown-members",
                """{"kind":"stake","holder":"h","company":"c","evidence":[""",
                static i => $$"""{"{{Short(i)}}":1}"""
            ),
            Fill(
                "filled-with-conditions",
                """{"kind":"acquisition","target":"c","status":"announced","conditions":[""",
                static _ => "{}"
            ),
            Fill(
                "filled-with-unknown-members-of-conditions",
                """{"kind":"acquisition","target":"c","status":"announced","conditions":[""",
                static i => $$"""{"{{Short(i)}}":1}"""
            ),
            Fill(
                "filled-with-payments",
                """{"kind":"acquisition","target":"c","status":"announced","payments":[""",
                static i => $$"""{"paymentKind":"{{Short(i)}}"}"""
            ),
            Fill(
                "filled-with-participants",
                """{"kind":"meeting","status":"held","participants":[""",
                static _ => """{"entity":"h"}"""
            ),
            Fill(
                "filled-with-investors",
                """{"kind":"fundingRound","company":"c","status":"announced","investors":[""",
                static _ => """{"entity":"h"}"""
            ),
            Fill(
                "filled-with-specifications",
                """{"kind":"productCapability","company":"a","product":"p","stage":"announced","specifications":[""",
                static _ => "{}"
            ),
            Fill(
                "filled-with-points",
                """{"kind":"marketForecast","market":"m","points":[""",
                static _ => """{"date":"2030"}"""
            ),
            Fill(
                "filled-with-equivalents",
                """{"kind":"valuation","company":"a","timing":"current","amount":{"equivalents":[""",
                static _ => "{}",
                "]}"
            ),
            Fill(
                "filled-with-money",
                """{"kind":"valuation","company":"a","timing":"current","amount":{"equivalents":[""",
                static i => $$"""{"exact":"USD {{i % 7}}"}""",
                "]}"
            ),
            Fill(
                "filled-with-bounds",
                """{"kind":"valuation","company":"a","timing":"current","amount":{"equivalents":[""",
                static i => $$"""{"minimum":"USD 1","maximum":"USD {{2 + i % 7}}"}""",
                "]}"
            ),
            Fill(
                "filled-with-references",
                """{"kind":"investmentPledge","investee":"a","status":"announced","investors":[""",
                static _ => "\"\"",
                areRecords: false
            ),
            Fill(
                "filled-with-short-texts",
                """{"kind":"investmentPledge","investee":"a","status":"announced","investors":[""",
                static i => $"\"{Short(i)}\"",
                areRecords: false
            ),
            Fill("filled-with-unknown-lists", """{"kind":"zork","x":[""", static _ => "1", areRecords: false),
            Fill(
                "filled-with-unknown-objects",
                """{"kind":"zork","x":[""",
                static _ => """{"a":1}""",
                areRecords: false
            ),
        ];

    // n elements, in as few facts as the limits of lists allow.
    private static HostileShape Fill(
        string name,
        string start,
        Func<int, string> element,
        string end = "]",
        bool areRecords = true
    ) =>
        new(
            name,
            n =>
                Facts(
                    (n + Filled - 1) / Filled,
                    fact =>
                    {
                        var first = fact * Filled;
                        return $"{start}{Join(Math.Min(Filled, n - first), i => element(first + i))}{end}}}";
                    }
                )
        )
        {
            MaxCount = areRecords ? Records : HostileShape.ListLength * Filled,
        };
}

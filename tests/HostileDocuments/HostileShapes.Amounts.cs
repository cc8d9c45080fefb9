using static DealNews.Hostile.JsonParts;

namespace DealNews.Hostile;

// Amounts, equivalents, parts and wholes, dates.
internal static partial class HostileShapes
{
    private const int ManyEquivalents = 50;

    private static IEnumerable<HostileShape> Amounts() =>
        [
            new("current-valuations", static n => Facts(n, static i => Valuation($$"""{{Exact($"USD {i + 1}")}}"""))),
            new(
                "current-valuations-that-agree",
                static n => Facts(n, static i => Valuation($$"""{{Exact("USD 5")}},"asOf":"{{Day(i)}}" """))
            ),
            new(
                "current-valuations-in-ranges",
                static n =>
                    Facts(n, static i => Valuation($$""" "amount":{"minimum":"USD {{i}}","maximum":"USD 99999999"}"""))
            ),
            new(
                "current-valuations-in-periods",
                static n =>
                    Facts(
                        n,
                        static i =>
                            Valuation($$"""{{Exact($"USD {i + 1}")}},"asOf":"{{Day(i)}}/{{Day(100 + (i / 2))}}" """)
                    )
            ),
            new(
                "current-valuations-in-many-currencies",
                static n => Facts(n, static i => Valuation($$"""{{Exact($"{Currency(i)} {i + 1}")}}"""))
            ),
            new(
                "current-valuations-with-equivalents",
                static n => Facts(n, static i => Valuation(Amount($"USD {i + 1}", Equivalents(ManyEquivalents))))
            )
            {
                MaxCount = HostileShape.ListLength / 2,
            },
            new(
                "current-valuations-with-equivalents-of-their-own",
                static n => Facts(n, static i => Valuation(Amount($"USD {i + 1}", $"{Restated(i)},{Restated(i + 1)}")))
            ),
            new("whole-with-equivalents", static n => WholeWithParts(n, 16)),
            new("whole-with-equivalents-and-parts", static n => WholeWithParts(n, n - 1)),
            new(
                "whole-and-parts-with-equivalents",
                static n =>
                    Facts(
                        n,
                        static i =>
                            Pledge(
                                $$""" "id":"f{{i}}",{{(i == 0 ? "" : "\"partOf\":\"f0\",")}}"""
                                    + Amount("USD 5", Equivalents(ManyEquivalents))
                            )
                    )
            )
            {
                MaxCount = HostileShape.ListLength / 2,
            },
            new(
                "wholes-with-one-part",
                static n =>
                    Facts(
                        n,
                        static i =>
                            Pledge(
                                $$""" "id":"f{{i}}","partOf":"f{{i ^ 1}}",{{Exact($"USD {(i % 2 == 0 ? 9 : 3)}")}}"""
                            )
                    )
            ),
            new(
                "parts-beyond-the-whole",
                static n =>
                    Facts(
                        n,
                        static i => Pledge($$""" "id":"f{{i}}","partOf":"f0",{{Exact($"USD {(i == 0 ? 1 : 2)}")}}""")
                    )
            ),
            new("equivalents", static n => Facts(1, _ => Valuation(Restatements(n, static i => Currency(i))))),
            new(
                "equivalents-in-one-currency",
                static n => Facts(1, _ => Valuation(Restatements(n, static _ => "KRW")))
            ),
            new(
                "rates-in-facts",
                static n => Facts(n, static i => Valuation(Amount("USD 1", Restated("KRW", i % 9 == 0 ? 1 : 1000))))
            ),
            new(
                "rates-in-one-forecast",
                static n =>
                    """{"facts":[{"kind":"marketForecast","market":"m","points":["""
                    + Join(
                        n,
                        static i =>
                            $$"""{"date":"2030","amount":{"exact":"USD 1","equivalents":[{"exact":"KRW """
                            + $$"""{{(i % 9 == 0 ? 1 : 1000)}}"}]} }"""
                    )
                    + "]}]}"
            ),
            new(
                "points-of-a-forecast",
                static n =>
                    """{"facts":[{"kind":"marketForecast","market":"m","points":["""
                    + Join(n, i => $$"""{"date":"{{Day(n - i)}}","amount":{"exact":"USD 1"} }""")
                    + "]}]}"
            ),
            new(
                "points-on-one-day",
                static n =>
                    """{"facts":[{"kind":"marketForecast","market":"m","points":["""
                    + Join(n, static _ => """{"date":"2030","amount":{"exact":"USD 1"}}""")
                    + "]}]}"
            ),
            new(
                "shareholdings",
                static n =>
                    Facts(n, static i => $$"""{"kind":"stake","holder":"h{{i}}","company":"c","share":{"exact":99} }""")
            ),
            new("bounds-that-contradict", static n => Facts(n, static _ => Valuation(Contradiction))),
            new(
                "equivalents-within-equivalents",
                static n =>
                    Facts(
                        n,
                        static _ =>
                            Valuation(
                                $$""" "amount":{"exact":"USD 1","equivalents":[{{Repeat("{\"equivalents\":[", 25)}}"""
                                    + $$"""{{Repeat("]}", 25)}}]}"""
                            )
                    )
            ),
        ];

    private const string Contradiction =
        """ "amount":{"exact":"USD 1","minimum":"KRW 2","maximum":"JPY 3","exclusiveMaximum":"EUR -4"}""";

    private static string WholeWithParts(int equivalents, int parts) =>
        Facts(
            parts + 1,
            i =>
                i == 0
                    ? Pledge($$""" "id":"f0","amount":{"exact":"USD 1","equivalents":[{{Equivalents(equivalents)}}]}""")
                    : Pledge($$""" "id":"f{{i}}","partOf":"f0",{{Exact("USD 2")}}""")
        );

    private static string Amount(string exact, string equivalents) =>
        $$""" "amount":{"exact":"{{exact}}","equivalents":[{{equivalents}}]}""";

    private static string Restatements(int count, Func<int, string> currency) =>
        $$""" "amount":{"exact":"USD 1","equivalents":[{{Join(count, i => Restated(currency(i), i + 1))}}]}""";

    private static string Equivalents(int count) => Join(count, static i => Restated(i));

    private static string Restated(int number) => Restated(Currency(number), number + 1);

    private static string Restated(string currency, int amount) => $$"""{"exact":"{{currency}} {{amount}}"}""";

    // Days from the year 1000 on, all in the calendar.
    private static string Day(int number) =>
        FormattableString.Invariant($"{1000 + (number / 336)}-{(number / 28 % 12) + 1:00}-{(number % 28) + 1:00}");
}

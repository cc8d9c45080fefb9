using CsCheck;

namespace DealNews.Testing;

internal sealed partial class RecordGen
{
    private static readonly string[] s_unknownKinds = ["layoff", "소송", "creditRating"];

    /// <summary>Facts of all kinds; with unknown kinds, if unknown content is wanted.</summary>
    public Gen<Fact> Fact
    {
        get
        {
            IGen<Fact>[] known =
            [
                Statement,
                Meeting,
                InvestmentPledge,
                Valuation,
                ProductCapability,
                FundingRound,
                Acquisition,
                Partnership,
                Stake,
                UnitPrice,
                MarketForecast,
            ];
            return Gen.OneOf(isExtended ? [.. known, UnknownFact] : known);
        }
    }

    public Gen<UnknownFact> UnknownFact =>
        WithStance(
            Complete(
                Gen.Select(
                    Gen.OneOf(s_unknownKinds),
                    DealNewsGen.AdditionalProperties,
                    static (kind, members) => new UnknownFact(kind) { AdditionalProperties = members }
                )
            )
        );

    /// <summary>Completes a fact that has no status, so that any certainty and polarity is valid.</summary>
    private Gen<T> Report<T>(Gen<T> fact)
        where T : Fact => WithStance(Complete(Extend(fact)));

    /// <summary>
    /// Completes a fact that has a status: a completed event is neither "possible" nor denied, a rumour is not certain.
    /// </summary>
    private Gen<T> Undertake<T>(Gen<T> fact, Func<T, (bool IsDone, bool IsRumour)> progressOf)
        where T : Fact =>
        Report(fact)
            .Select(fact =>
                progressOf(fact) switch
                {
                    (true, _) => fact with
                    {
                        Certainty =
                            fact.Certainty == DealNews.Certainty.Possible
                                ? DealNews.Certainty.Probable
                                : fact.Certainty,
                        Polarity = DealNews.Polarity.Positive,
                    },
                    (_, true) => fact with
                    {
                        Certainty =
                            fact.Certainty == DealNews.Certainty.Certain ? DealNews.Certainty.Possible : fact.Certainty,
                    },
                    _ => fact,
                }
            );

    private Gen<T> Complete<T>(Gen<T> fact)
        where T : Fact =>
        Gen.Select(
            fact,
            Optional(DealNewsGen.FactId),
            List(Evidence, 0, 2),
            OptionalRecord(Attribution),
            Optional(Gen.Int[0, 100]),
            OptionalRecord(DealNewsGen.Text),
            static (fact, id, evidence, attribution, percent, note) =>
                fact with
                {
                    Id = id,
                    Evidence = evidence,
                    Attribution = attribution,
                    Confidence = percent is { } known ? new decimal(known, 0, 0, false, 2) : null,
                    Note = note,
                }
        );

    private Gen<T> WithStance<T>(Gen<T> fact)
        where T : Fact =>
        Gen.Select(
            fact,
            OrDefault(Terms(DealNewsGen.Certainty)),
            OrDefault(Terms(DealNewsGen.Polarity)),
            static (fact, certainty, polarity) => fact with { Certainty = certainty, Polarity = polarity }
        );

    /// <summary>Generates a status and a date; the date of a completed event precedes every article.</summary>
    private Gen<(TStatus Status, PartialDate? Date)> Progress<TStatus>(Gen<TStatus> statuses, params TStatus[] done)
        where TStatus : struct, IParsable<TStatus> =>
        Gen.Select(
            Terms(statuses),
            Optional(DealNewsGen.PartialDate),
            Optional(DealNewsGen.PastDate),
            (status, any, past) => (status, done.Contains(status) ? past : any)
        );
}

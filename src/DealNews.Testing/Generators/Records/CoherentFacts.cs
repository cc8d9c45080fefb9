using System.Globalization;

namespace DealNews.Testing;

/// <summary>
/// Makes independently generated facts consistent: drops duplicates and contradictions, makes ids unique, and lets
/// references lead to earlier facts.
/// </summary>
internal static class CoherentFacts
{
    private const decimal WholeCompany = 100;

    public static ValueList<Fact> Of(IEnumerable<Fact> facts)
    {
        List<Fact> kept = [];
        foreach (var fact in facts.Where(fact => GoesWith(kept, fact)))
        {
            var numbered = fact with
            {
                Id = fact.Id is { } id
                    ? new FactId(string.Create(CultureInfo.InvariantCulture, $"{id}.{kept.Count}"))
                    : default(FactId?),
            };
            kept.Add(Link(numbered, kept));
        }

        return kept.ToValueList();
    }

    private static bool GoesWith(List<Fact> before, Fact fact) =>
        !before.Exists(other => ContentOf(other) == ContentOf(fact))
        && fact switch
        {
            Valuation valuation when valuation.Timing == ValuationTiming.Current => !before
                .OfType<Valuation>()
                .Any(other =>
                    other.Timing == ValuationTiming.Current
                    && other.Company == valuation.Company
                    && other.Basis == valuation.Basis
                ),
            Stake stake => before
                .OfType<Stake>()
                .Append(stake)
                .Where(other => other.Company == stake.Company)
                .Sum(other => other.Share?.Lower ?? 0) <= WholeCompany,
            _ => true,
        };

    // References are set later, so two facts that differ only in references count as duplicates.
    private static Fact ContentOf(Fact fact)
    {
        var content = fact with { Id = null, Evidence = default, Confidence = null, Note = null };
        return content switch
        {
            InvestmentPledge pledge => pledge with { AdditionalTo = null, PartOf = null },
            FundingRound round => round with { Valuation = null },
            Statement statement => statement with { TranslationOf = null },
            _ => content,
        };
    }

    private static Fact Link(Fact fact, List<Fact> before) =>
        fact switch
        {
            InvestmentPledge pledge => pledge with
            {
                AdditionalTo = pledge.AdditionalTo is null ? null : LastId(before),
                PartOf = pledge.PartOf is null
                    ? null
                    : LastId(before.Where(whole => HasRoomFor(whole, pledge, before))),
            },
            FundingRound round => round with
            {
                Valuation = round.Valuation is null ? null : LastId(before.OfType<Valuation>()),
            },
            Statement statement => statement with
            {
                TranslationOf = statement.TranslationOf is null ? null : LastId(before.OfType<Statement>()),
            },
            _ => fact,
        };

    private static FactId? LastId(IEnumerable<Fact> facts) => facts.LastOrDefault(fact => fact.Id is not null)?.Id;

    private static bool HasRoomFor(Fact whole, InvestmentPledge part, List<Fact> before) =>
        !before.OfType<InvestmentPledge>().Any(other => other.PartOf is { } id && id == whole.Id)
        && (
            AmountOf(whole)?.Upper is not { } limit
            || part.Amount?.Lower is not { } least
            || (limit.TryCompare(least, out var comparison) && comparison >= 0)
        );

    private static ReportedAmount? AmountOf(Fact fact) =>
        fact switch
        {
            InvestmentPledge pledge => pledge.Amount,
            FundingRound round => round.Amount,
            _ => null,
        };
}

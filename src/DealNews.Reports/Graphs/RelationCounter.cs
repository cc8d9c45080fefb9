using System.Runtime.InteropServices;

namespace DealNews.Reports;

/// <summary>Counts the facts that relate entities, over documents.</summary>
internal sealed class RelationCounter(EntityResolver resolver, ReportOptions options)
{
    // Each pair of parties is an edge, so a fact with thousands of parties would have millions of edges.
    private const int MaxParties = 20;

    private readonly Dictionary<(string From, string To, RelationKind Kind), int> _relations = [];

    /// <summary>The number of facts with too many parties to count.</summary>
    public int UndrawnFacts { get; private set; }

    public IReadOnlyDictionary<(string From, string To, RelationKind Kind), int> Relations => _relations;

    public void Add(ArticleFacts document, ValueList<Deal> deals, DocumentIndex index)
    {
        List<Fact> drawn = [];
        foreach (var deal in deals)
        {
            if (deal.Parties.Count > MaxParties || deal.Counterparties.Count > MaxParties)
            {
                UndrawnFacts++;
            }
            else if (deal.Fact.Polarity != Polarity.Negative)
            {
                drawn.Add(deal.Fact);
            }
        }

        HashSet<(string From, string To, Fact Fact)> seen = new(PairComparer.Instance);
        foreach (var edge in (document with { Facts = [.. drawn] }).Edges(options.Json.FactKinds))
        {
            if (index.Find(edge.From) is null || index.Find(edge.To) is null)
            {
                continue;
            }

            var (from, to) = (resolver.KeyOf(document, edge.From), resolver.KeyOf(document, edge.To));
            var kind = KindOf(edge.Fact);
            if (IsMutual(kind) && string.CompareOrdinal(from, to) > 0)
            {
                (from, to) = (to, from);
            }

            if (from != to && seen.Add((from, to, edge.Fact)))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_relations, (from, to, kind), out _)++;
            }
        }
    }

    private static bool IsMutual(RelationKind kind) =>
        kind is RelationKind.Merges or RelationKind.Meets or RelationKind.Partners;

    private static RelationKind KindOf(Fact fact) =>
        fact switch
        {
            InvestmentPledge or FundingRound => RelationKind.Invests,
            Acquisition => RelationKind.Buys,
            Stake or Right => RelationKind.Holds,
            DebtFinancing => RelationKind.Lends,
            Merger => RelationKind.Merges,
            Meeting => RelationKind.Meets,
            Partnership or Facility => RelationKind.Partners,
            _ => RelationKind.Other,
        };

    /// <summary>Compares facts by reference, so that facts with equal content are counted separately.</summary>
    private sealed class PairComparer : IEqualityComparer<(string From, string To, Fact Fact)>
    {
        public static PairComparer Instance { get; } = new();

        public bool Equals((string From, string To, Fact Fact) x, (string From, string To, Fact Fact) y) =>
            ReferenceEquals(x.Fact, y.Fact) && x.From == y.From && x.To == y.To;

        public int GetHashCode((string From, string To, Fact Fact) obj) =>
            HashCode.Combine(obj.From, obj.To, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Fact));
    }
}

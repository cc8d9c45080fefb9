using System.Runtime.InteropServices;

namespace DealNews;

/// <summary>
/// Counts how often each name occurs with each identifier. If a name and an identifier occur together only once, and
/// each occurs several times with others, the identifier is treated as an error.
/// </summary>
internal sealed class IdentifierVotes
{
    private const string AnyCountry = "*";
    private const int Several = 3;

    private readonly Dictionary<(string Language, string Stem, string Country), List<Vote>> _byName = [];
    private readonly Dictionary<(string Value, string Language), int> _byValue = [];

    /// <summary>Counts the identifiers of a cluster.</summary>
    public void Add(EntityCluster cluster)
    {
        if (!cluster.IsIdentified)
        {
            return;
        }

        var country = CountryOf(cluster);
        foreach (var kind in EntityCluster.IdentifierKinds)
        {
            foreach (var value in cluster[kind])
            {
                foreach (var (language, name) in cluster.Names)
                {
                    Add((language, name.Stem, country), kind, value, cluster.Mentions.Count);
                    Add((language, name.Stem, AnyCountry), kind, value, cluster.Mentions.Count);
                    CollectionsMarshal.GetValueRefOrAddDefault(_byValue, (value, language), out _) += cluster
                        .Mentions
                        .Count;
                }
            }
        }
    }

    /// <summary>Whether an identifier of a cluster is treated as an error.</summary>
    public bool IsDoubtful(EntityCluster cluster)
    {
        if (!cluster.IsIdentified || cluster.Mentions.Count > 1)
        {
            return false;
        }

        foreach (var name in cluster.Names)
        {
            var votes = VotesOf(name, CountryOf(cluster));
            foreach (var vote in votes)
            {
                if (cluster[vote.Kind].Contains(vote.Value) && IsOutvoted(vote, votes, name.Language))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the names of clusters occur with contradictory identifiers.</summary>
    public bool Contradict(IEnumerable<EntityCluster> clusters)
    {
        var known = new Dictionary<EntityKeyKind, string>();
        foreach (var cluster in clusters)
        {
            foreach (var name in cluster.Names)
            {
                var votes = VotesOf(name, CountryOf(cluster));
                foreach (var vote in votes)
                {
                    if (vote.Kind == EntityKeyKind.Isin || IsOutvoted(vote, votes, name.Language))
                    {
                        continue;
                    }

                    if (!known.TryAdd(vote.Kind, vote.Value) && known[vote.Kind] != vote.Value)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static string CountryOf(EntityCluster cluster) => cluster.Countries is [var country, ..] ? country : "";

    private bool IsOutvoted(Vote vote, List<Vote> votes, string language) =>
        vote.Count == 1
        && votes.Exists(other => other.Kind == vote.Kind && other.Count >= Several)
        && _byValue[(vote.Value, language)] - vote.Count >= Several;

    // With a country: the votes for it and those without a country. Without a country: all votes.
    private List<Vote> VotesOf(ClusterName name, string country)
    {
        var key = (name.Language, name.Name.Stem, country);
        if (country.Length == 0)
        {
            return _byName.GetValueOrDefault(key with { country = AnyCountry }) ?? [];
        }

        var votes = _byName.GetValueOrDefault(key) ?? [];
        if (!_byName.TryGetValue(key with { country = "" }, out var others))
        {
            return votes;
        }

        List<Vote> all = [.. votes];
        foreach (var other in others)
        {
            Add(all, other);
        }

        return all;
    }

    private void Add((string, string, string) name, EntityKeyKind kind, string value, int count)
    {
        ref var votes = ref CollectionsMarshal.GetValueRefOrAddDefault(_byName, name, out _);
        Add(votes ??= new(1), new(kind, value, count));
    }

    private static void Add(List<Vote> votes, Vote vote)
    {
        var known = votes.FindIndex(each =>
            each.Kind == vote.Kind && string.Equals(each.Value, vote.Value, StringComparison.Ordinal)
        );
        if (known < 0)
        {
            votes.Add(vote);
        }
        else
        {
            votes[known] = vote with { Count = votes[known].Count + vote.Count };
        }
    }

    private readonly record struct Vote(EntityKeyKind Kind, string Value, int Count);
}

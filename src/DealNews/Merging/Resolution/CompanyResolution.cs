using System.Runtime.InteropServices;

namespace DealNews;

/// <summary>Merges the companies of several documents.</summary>
internal sealed class CompanyResolution
{
    private readonly MentionTable _mentions;
    private readonly ClusterForest _forest = new();
    private readonly Dictionary<Profile, int> _byProfile = [];
    private readonly Dictionary<string, EntityName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityKey, List<int>> _byIdentifier = [];
    private readonly Dictionary<string, List<int>> _byStem = new(StringComparer.Ordinal);
    private readonly IdentifierVotes _votes = new();

    // For each mention, the number of its cluster.
    private readonly int[] _numbers;

    // The last mention of each name in the current document.
    private readonly Dictionary<string, int> _inDocument = new(StringComparer.Ordinal);
    private int _statements;

    public CompanyResolution(MentionTable mentions, ValueList<EntityJudgement> judgements)
    {
        _mentions = mentions;
        _numbers = new int[mentions.Count];
        for (var document = 0; document < mentions.DocumentCount; document++)
        {
            AddAll(document);
        }

        for (var number = 0; number < _forest.Count; number++)
        {
            Index(number);
        }

        Judge(judgements);
        JoinByIdentifiers();
        foreach (var (stem, numbers) in _byStem.OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            JoinByName(stem, numbers);
        }
    }

    /// <summary>The clusters.</summary>
    public ClusterForest Forest => _forest;

    // Companies with equal identifying members are one cluster from the start.
    private void AddAll(int document)
    {
        var (start, end) = _mentions.In(document);
        _inDocument.Clear();
        for (var i = start; i < end && _mentions[i].Entity is Company company; i++)
        {
            var profile = Profile.Of(company);
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_byProfile, profile, out var isKnown);
            if (!isKnown)
            {
                number = _forest.Add(ClusterOf(company));
            }

            _numbers[i] = number;
            var cluster = _forest[number];
            cluster.Mentions.Add(i);
            if (profile.Key.Length > 0)
            {
                cluster.ResolvedIn = [.. cluster.ResolvedIn, document];
            }

            TellApart(i);
        }
    }

    // A document that lists two companies with one name but different members means two companies.
    private void TellApart(int mention)
    {
        var cluster = _forest[_numbers[mention]];
        foreach (var name in cluster.Names)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(
                _inDocument,
                name.Name.Stem,
                out var isKnown
            );
            if (isKnown && AreDifferent((Company)_mentions[known].Entity, (Company)_mentions[mention].Entity))
            {
                var other = _forest[_numbers[known]];
                other.Sides = [.. other.Sides, _statements * 2];
                cluster.Sides = [.. cluster.Sides, (_statements * 2) + 1];
                _statements++;
            }

            known = mention;
        }
    }

    private static bool AreDifferent(Company one, Company other) =>
        Differ(one.Country, other.Country)
        || Differ(one.Kind, other.Kind)
        || Differ(one.Parent, other.Parent)
        || (one.Website is { } mine && other.Website is { } theirs && mine != theirs)
        || (one.Seat is { } seat && other.Seat is { } place && seat != place);

    private static bool Differ<T>(T? one, T? other)
        where T : struct, IEquatable<T> => one is { } mine && other is { } theirs && !mine.Equals(theirs);

    private EntityCluster ClusterOf(Company company)
    {
        var cluster = new EntityCluster();
        cluster.Names = ClusterName.AllOf(company, _names, EntityName.Of);
        cluster.Countries = company.Country is { } country ? [country.Value] : [];
        if (company.Identifiers is { } identifiers)
        {
            cluster[EntityKeyKind.Lei] = identifiers.Lei is { } lei ? [lei.Value] : [];
            cluster[EntityKeyKind.Wikidata] = identifiers.Wikidata is { } item ? [item.Value] : [];
            cluster[EntityKeyKind.Isin] =
            [
                .. identifiers.Isins.Select(static isin => isin.Value).Distinct(StringComparer.Ordinal),
            ];
        }

        return cluster;
    }

    private void Index(int number)
    {
        var cluster = _forest[number];
        _votes.Add(cluster);
        foreach (var kind in EntityCluster.IdentifierKinds)
        {
            foreach (var value in cluster[kind])
            {
                Add(_byIdentifier, new(kind, value), number);
            }
        }

        foreach (var name in cluster.Names)
        {
            Add(_byStem, name.Name.Stem, number);
        }
    }

    private void JoinByIdentifiers()
    {
        for (var number = 0; number < _forest.Count; number++)
        {
            var cluster = _forest[number];
            if (_votes.IsDoubtful(cluster))
            {
                cluster.IsDoubtful = true;
                _forest.AddConflict(
                    new EntityKey(
                        EntityKeyKind.Name,
                        $"{cluster.Names[0].Name.Full}|{string.Concat(cluster.Countries)}"
                    ).ToString(),
                    [cluster]
                );
            }
        }

        foreach (
            var (key, numbers) in _byIdentifier
                .OrderBy(static group => group.Key.Kind)
                .ThenBy(static group => group.Key.Value, StringComparer.Ordinal)
        )
        {
            JoinByIdentifier(key, numbers.FindAll(number => !_forest[number].IsDoubtful));
        }
    }

    // Companies that share an identifier but no name are different if their names or countries belong to others.
    private void JoinByIdentifier(EntityKey key, List<int> numbers)
    {
        if (numbers.Count == 0)
        {
            return;
        }

        var parts = numbers.Count == 1 ? [numbers] : NameParts.Of(numbers, _forest);
        List<EntityCluster> clusters = [.. numbers.Select(number => _forest[number]).Distinct()];
        if (parts.Count == 1 || (!_votes.Contradict(clusters) && ShareCountry(clusters)))
        {
            _forest.Join(numbers, key.ToString, isIdentifier: true);
            return;
        }

        _forest.AddConflict(key.ToString(), clusters);
        foreach (var part in parts)
        {
            _forest.Join(part, key.ToString, isIdentifier: true);
        }
    }

    private static bool ShareCountry(List<EntityCluster> clusters) =>
        clusters.SelectMany(static each => each.Countries).Distinct(StringComparer.Ordinal).Skip(1).Any() is false;

    private void JoinByName(string stem, List<int> all)
    {
        var numbers = all.FindAll(number => !_forest[number].IsDoubtful);
        var countries = numbers
            .SelectMany(number => _forest[number].Countries)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (countries.Count <= 1)
        {
            JoinByName(stem, string.Concat(countries), numbers);
            return;
        }

        // A company without a country could be any of them.
        foreach (var country in countries)
        {
            JoinByName(stem, country, numbers.FindAll(number => _forest[number].Countries.Contains(country)));
        }
    }

    private void JoinByName(string stem, string country, List<int> numbers)
    {
        foreach (var group in new LegalFormGroups(stem, numbers, _forest).Groups)
        {
            if (group.Count > 0)
            {
                _forest.Join(group, () => $"name:{stem}|{country}", isIdentifier: false);
            }
        }
    }

    private void Judge(ValueList<EntityJudgement> judgements)
    {
        if (judgements.IsEmpty)
        {
            return;
        }

        var byKey = ByKey();
        foreach (var judgement in judgements)
        {
            if (
                judgement is null
                || !byKey.TryGetValue(judgement.First, out var first)
                || !byKey.TryGetValue(judgement.Second, out var second)
            )
            {
                continue;
            }

            if (judgement.Verdict == EntityVerdict.Different)
            {
                AddSide(first, _statements * 2);
                AddSide(second, (_statements * 2) + 1);
                _statements++;
            }
            else if (judgement.Verdict == EntityVerdict.Same)
            {
                _forest.Join([.. first, .. second], () => judgement.First, isIdentifier: true);
            }
        }
    }

    private Dictionary<string, List<int>> ByKey()
    {
        Dictionary<string, List<int>> byKey = new(StringComparer.Ordinal);
        for (var number = 0; number < _forest.Count; number++)
        {
            foreach (var mention in _forest[number].Mentions.Take(1))
            {
                foreach (var key in EntityKeys.Of((Company)_mentions[mention].Entity))
                {
                    Add(byKey, key.ToString(), number);
                }
            }
        }

        return byKey;
    }

    private void AddSide(List<int> numbers, int side)
    {
        foreach (var cluster in numbers.Select(number => _forest[number]).Distinct())
        {
            cluster.Sides = [.. cluster.Sides, side];
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> groups, TKey key, int number)
        where TKey : notnull
    {
        ref var members = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out _);
        members ??= new(1);
        // A company can have the same name in two languages.
        if (members.Count == 0 || members[^1] != number)
        {
            members.Add(number);
        }
    }

    /// <summary>The identifying members of a company in a document.</summary>
    private readonly record struct Profile(
        LanguageMap Names,
        CountryCode? Country,
        Lei? Lei,
        WikidataId? Wikidata,
        ValueList<Isin> Isins,
        string Key
    )
    {
        public static Profile Of(Company company) =>
            new(
                company.Names,
                company.Country,
                company.Identifiers?.Lei,
                company.Identifiers?.Wikidata,
                company.Identifiers?.Isins ?? default,
                MentionTable.IsKey(company.Id) ? company.Id.Value : ""
            );
    }
}

namespace DealNews;

/// <summary>
/// Decides which entities of several documents are the same, and gives each a key that does not depend on the order of
/// the documents.
/// </summary>
/// <remarks>
/// <para>
/// Companies are joined by LEI, Wikidata item, ISIN, and then by name and country; a company without a country joins
/// one with the same name if all of that name have the same country. Entities with contradicting identifiers are never
/// joined: then nothing that shares their key is joined by it, and <see cref="Conflicts"/> reports it.
/// </para>
/// <para>
/// People are joined by name and a company of one of their positions, projects by name and country or a participant.
/// Names alone join nothing but companies.
/// </para>
/// </remarks>
public sealed class EntityResolver
{
    private static readonly string[] s_schemes = ["lei:", "wikidata:", "isin:", "name:", "person:", "project:", "doc:"];

    private readonly Dictionary<ArticleFacts, Dictionary<EntityId, int>> _places = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly List<EntityConflict> _conflicts = [];
    private readonly List<(Entity Entity, ArticleFacts Document)> _mentions = [];
    private readonly int[] _parents;
    private readonly EntityCluster?[] _clusters;
    private readonly string[] _keys;

    private EntityResolver(IEnumerable<ArticleFacts> documents, ValueList<EntityJudgement> judgements)
    {
        foreach (var document in documents)
        {
            ArgumentNullException.ThrowIfNull(document, nameof(documents));
            if (!_places.TryAdd(document, []))
            {
                continue;
            }

            foreach (var entity in document.Companies.Concat<Entity>(document.People).Concat(document.Projects))
            {
                if (entity is not null && _places[document].TryAdd(entity.Id, _mentions.Count))
                {
                    _mentions.Add((entity, document));
                }
            }
        }

        _parents = [.. Enumerable.Range(0, _mentions.Count)];
        _clusters = new EntityCluster?[_mentions.Count];
        _keys = new string[_mentions.Count];
        JoinCompanies(judgements);
        NameClusters<Company>();
        JoinOthers<Person>(static person => person.Positions.Select(static each => each?.Company), "person");
        JoinOthers<Project>(static project => project.Participants.Select(static id => (EntityId?)id), "project");
    }

    /// <summary>The keys whose entities contradict each other, in ordinal order.</summary>
    public ValueList<EntityConflict> Conflicts =>
        [.. _conflicts.OrderBy(static conflict => conflict.Key, StringComparer.Ordinal)];

    /// <summary>Resolves the entities of documents.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <param name="judgements">A person's judgements about companies; they override the rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or a document is null.</exception>
    public static EntityResolver Of(
        IEnumerable<ArticleFacts> documents,
        ValueList<EntityJudgement> judgements = default
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new(documents, judgements);
    }

    /// <summary>
    /// Returns the key of an entity: the same for all entities that are the same, such as <c>lei:…</c>.
    /// </summary>
    /// <param name="document">One of the documents that were resolved; the same object.</param>
    /// <param name="id">The id of an entity of the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public string KeyOf(ArticleFacts document, EntityId id)
    {
        ArgumentNullException.ThrowIfNull(document);
        return _places.TryGetValue(document, out var places) && places.TryGetValue(id, out var mention)
            ? _keys[Find(mention)]
            : OwnKey(document, id);
    }

    // An entity that nothing identifies keeps its document's id. The ids of a merged document are keys already.
    private static string OwnKey(ArticleFacts document, EntityId id) =>
        IsKey(id)
            ? id.Value
            : $"doc:{document.Article?.Id ?? document.Article?.TextSha256 ?? document.Article?.Url}/{id.Value}";

    private static bool IsKey(EntityId id) =>
        Array.Exists(s_schemes, scheme => id.Value.StartsWith(scheme, StringComparison.Ordinal));

    private void JoinCompanies(ValueList<EntityJudgement> judgements)
    {
        var groups = new Dictionary<EntityKey, List<int>>();
        var byName = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (_mentions[i].Entity is not Company company)
            {
                continue;
            }

            _clusters[i] = ClusterOf(company);
            foreach (var key in EntityKeys.Of(company))
            {
                Add(groups, key, i);
            }

            foreach (var name in _clusters[i]!.Names)
            {
                Add(byName, name, i);
            }
        }

        Judge(judgements, groups);
        foreach (var kind in (EntityKeyKind[])[EntityKeyKind.Lei, EntityKeyKind.Wikidata, EntityKeyKind.Isin])
        {
            foreach (
                var (key, members) in groups
                    .Where(group => group.Key.Kind == kind)
                    .OrderBy(static group => group.Key.Value, StringComparer.Ordinal)
            )
            {
                Join(members, key.ToString());
            }
        }

        foreach (var (name, members) in byName.OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            JoinByName(name, members);
        }
    }

    private void Judge(ValueList<EntityJudgement> judgements, Dictionary<EntityKey, List<int>> groups)
    {
        var byText = groups.ToDictionary(
            static group => group.Key.ToString(),
            static group => group.Value,
            StringComparer.Ordinal
        );
        for (var i = 0; i < judgements.Count; i++)
        {
            if (
                judgements[i] is not { } judgement
                || !byText.TryGetValue(judgement.First, out var first)
                || !byText.TryGetValue(judgement.Second, out var second)
            )
            {
                continue;
            }

            if (judgement.Verdict == EntityVerdict.Different)
            {
                Mark(first, i * 2);
                Mark(second, (i * 2) + 1);
            }
            else if (judgement.Verdict == EntityVerdict.Same)
            {
                Join([.. first, .. second], judgement.First);
            }
        }

        void Mark(List<int> mentions, int side)
        {
            foreach (var mention in mentions)
            {
                _clusters[Find(mention)]!.Sides.Add(side);
            }
        }
    }

    private void JoinByName(string name, List<int> members)
    {
        var countries = members
            .SelectMany(member => _clusters[Find(member)]!.Countries)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (countries.Count <= 1)
        {
            Join(members, $"name:{name}|{(countries.Count == 1 ? countries[0] : "")}");
            return;
        }

        // A company without a country could be any of them.
        foreach (var country in countries)
        {
            Join(
                [.. members.Where(member => _clusters[Find(member)]!.Countries.Contains(country))],
                $"name:{name}|{country}"
            );
        }
    }

    private void Join(List<int> members, string key)
    {
        var roots = members.Select(Find).Distinct().ToList();
        if (roots.Count < 2)
        {
            return;
        }

        List<EntityCluster> clusters = [.. roots.Select(root => _clusters[root]!)];
        if (!EntityCluster.AreCompatible(clusters))
        {
            _conflicts.Add(
                new()
                {
                    Key = key,
                    Identifiers =
                    [
                        .. clusters
                            .SelectMany(static each =>
                                each.Leis.Select(static lei => "lei:" + lei)
                                    .Concat(each.Wikidata.Select(static item => "wikidata:" + item))
                                    .Concat(each.Isins.Select(static isin => "isin:" + isin))
                            )
                            .Distinct(StringComparer.Ordinal)
                            .Order(StringComparer.Ordinal),
                    ],
                }
            );
            return;
        }

        foreach (var root in roots.Skip(1))
        {
            _parents[root] = roots[0];
            _clusters[roots[0]]!.Add(_clusters[root]!);
        }
    }

    private void NameClusters<T>()
        where T : Entity
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (_mentions[i].Entity is T && Find(i) == i)
            {
                _keys[i] = BestKey(_clusters[i]!) ?? OwnKey(_mentions[i].Document, _mentions[i].Entity.Id);
                named[_keys[i]] = named.GetValueOrDefault(_keys[i]) + 1;
            }
        }

        // A key of two clusters identifies neither.
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (_mentions[i].Entity is T && Find(i) == i && named[_keys[i]] > 1)
            {
                var members = Enumerable.Range(0, _mentions.Count).Where(other => Find(other) == i);
                _keys[i] = members
                    .Select(other => OwnKey(_mentions[other].Document, _mentions[other].Entity.Id))
                    .Min(StringComparer.Ordinal)!;
            }
        }
    }

    private static string? BestKey(EntityCluster cluster) =>
        cluster.Leis.Count > 0 ? "lei:" + cluster.Leis.Min
        : cluster.Wikidata.Count > 0 ? "wikidata:" + cluster.Wikidata.Min
        : cluster.Isins.Count > 0 ? "isin:" + cluster.Isins.Min
        : cluster.NameKeys.Count > 0 ? cluster.NameKeys.Min
        : cluster.Names.Count > 0 ? $"name:{cluster.Names.Min}|{cluster.Countries.Min}"
        : null;

    // People and projects: the same name in the same company or country, or with the same participant.
    private void JoinOthers<T>(Func<T, IEnumerable<EntityId?>> related, string sort)
        where T : Entity
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        var best = new Dictionary<int, string>();
        List<(string Key, int Mention)> keys = [];
        var kept = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (_mentions[i].Entity is not T entity)
            {
                continue;
            }

            List<string> contexts =
            [
                .. related(entity).OfType<EntityId>().Select(id => KeyOfRelated(_mentions[i].Document, id)),
            ];
            if ((entity as Project)?.Country is { } country)
            {
                contexts.Add(country.Value);
            }

            if (entity.Id.Value.StartsWith(sort + ":", StringComparison.Ordinal))
            {
                keys.Add((entity.Id.Value, i));
                kept.Add(entity.Id.Value);
            }

            foreach (var name in EntityKeys.NamesOf(entity))
            {
                keys.AddRange(contexts.Select(context => ($"{sort}:{name}|{context}", i)));
            }
        }

        foreach (var (key, mention) in keys)
        {
            if (firsts.TryGetValue(key, out var first))
            {
                _parents[Find(mention)] = Find(first);
            }
            else
            {
                firsts.Add(key, mention);
            }
        }

        foreach (var (key, mention) in keys)
        {
            var root = Find(mention);
            // A key of an earlier resolution stays; otherwise the first in ordinal order counts.
            if (!best.TryGetValue(root, out var known) || Precedes(key, known))
            {
                best[root] = key;
            }
        }

        for (var i = 0; i < _mentions.Count; i++)
        {
            if (_mentions[i].Entity is T && Find(i) == i)
            {
                _keys[i] = best.GetValueOrDefault(i) ?? OwnKey(_mentions[i].Document, _mentions[i].Entity.Id);
            }
        }

        bool Precedes(string key, string known) =>
            kept.Contains(key) != kept.Contains(known) ? kept.Contains(key) : string.CompareOrdinal(key, known) < 0;
    }

    // Participants of a project can be projects themselves, which are not resolved yet.
    private string KeyOfRelated(ArticleFacts document, EntityId id) =>
        _places[document].TryGetValue(id, out var mention) && _keys[Find(mention)] is { } key
            ? key
            : OwnKey(document, id);

    private static EntityCluster ClusterOf(Company company)
    {
        var cluster = new EntityCluster();
        cluster.Names.UnionWith(EntityKeys.NamesOf(company));
        // A merged document already has keys as ids.
        if (company.Id.Value.StartsWith("name:", StringComparison.Ordinal))
        {
            cluster.NameKeys.Add(company.Id.Value);
        }

        if (company.Country is { } country)
        {
            cluster.Countries.Add(country.Value);
        }

        if (company.Identifiers is { } identifiers)
        {
            cluster.Isins.UnionWith(identifiers.Isins.Select(static isin => isin.Value));
            if (identifiers.Lei is { } lei)
            {
                cluster.Leis.Add(lei.Value);
            }

            if (identifiers.Wikidata is { } item)
            {
                cluster.Wikidata.Add(item.Value);
            }
        }

        return cluster;
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> groups, TKey key, int mention)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var members))
        {
            groups.Add(key, members = []);
        }

        members.Add(mention);
    }

    private int Find(int mention)
    {
        while (_parents[mention] != mention)
        {
            _parents[mention] = _parents[_parents[mention]];
            mention = _parents[mention];
        }

        return mention;
    }
}

using System.Runtime.InteropServices;

namespace DealNews;

/// <summary>
/// Finds equal entities in several documents, and gives each entity a key. The keys do not depend on the order of the
/// documents.
/// </summary>
/// <remarks>
/// <para>
/// Companies are merged by LEI, Wikidata item, ISIN, and then by name and country, with or without the legal form. A
/// company without a country is merged with companies of the same name if these all have the same country. Entities
/// with contradictory identifiers are never merged. The key that they share then merges no entities, and
/// <see cref="Conflicts"/> lists it.
/// </para>
/// <para>
/// Some entities share a key but are not merged: companies with one identifier whose names have different identifiers
/// or countries elsewhere; companies whose names agree in one language and differ in another; two companies that one
/// document lists with one name and different members. If a name and an identifier occur together only once, and each
/// occurs at least three times with others, the identifier is treated as an error, and its company is merged with no
/// other.
/// </para>
/// <para>
/// People are merged by name and a company of one of their positions, projects by name and country or a participant.
/// Only companies are merged by name alone. Two companies with the same name and country are merged unless a document
/// distinguishes them; so are two people with the same name in one company.
/// </para>
/// </remarks>
public sealed class EntityResolver
{
    private readonly MentionTable _mentions;
    private readonly string[] _keys;

    private EntityResolver(IEnumerable<ArticleFacts> documents, ValueList<EntityJudgement> judgements)
    {
        _mentions = new(documents);
        _keys = new string[_mentions.Count];
        var companies = new CompanyResolution(_mentions, judgements).Forest;
        NameAll(companies, KeyOfCompany);
        var people = new ContextResolution<Person>(_mentions, "person", CompaniesOf);
        NameAll(people.Forest, people.KeyOf);
        var projects = new ContextResolution<Project>(_mentions, "project", ContextsOf);
        NameAll(projects.Forest, projects.KeyOf);
        Conflicts =
        [
            .. companies
                .Conflicts.Concat(people.Forest.Conflicts)
                .Concat(projects.Forest.Conflicts)
                .OrderBy(static conflict => conflict.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>The keys whose entities contradict each other, in ordinal order.</summary>
    public ValueList<EntityConflict> Conflicts { get; }

    /// <summary>Resolves the entities of documents.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <param name="judgements">Manual decisions about companies; they override the rules.</param>
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
    /// Returns the key of an entity, such as <c>lei:…</c>. Equal entities have the same key.
    /// </summary>
    /// <param name="document">One of the resolved documents, as the same object.</param>
    /// <param name="id">The id of an entity of the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public string KeyOf(ArticleFacts document, EntityId id)
    {
        ArgumentNullException.ThrowIfNull(document);
        return _mentions.Find(document, id) is >= 0 and var mention ? _keys[mention] : _mentions.OwnKey(document, id);
    }

    private static string? KeyOfCompany(EntityCluster cluster)
    {
        foreach (var kind in EntityCluster.IdentifierKinds)
        {
            if (cluster[kind].Min(StringComparer.Ordinal) is { } value)
            {
                return new EntityKey(kind, value).ToString();
            }
        }

        var name = cluster.Names.Select(static name => name.Name.Full).Min(StringComparer.Ordinal);
        return name is null
            ? null
            : new EntityKey(EntityKeyKind.Name, $"{name}|{cluster.Countries.Min(StringComparer.Ordinal)}").ToString();
    }

    private void NameAll(ClusterForest forest, Func<EntityCluster, string?> keyOf)
    {
        List<(EntityCluster Cluster, string? Key)> named = [];
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < forest.Count; number++)
        {
            if (forest.IsRoot(number) && forest[number] is { Mentions.Count: > 0 } cluster)
            {
                var key = cluster.IsDoubtful ? null : ResolvedKeyOf(cluster) ?? keyOf(cluster);
                named.Add((cluster, key));
                if (key is not null)
                {
                    // The mentions of an unmerged cluster may be several entities.
                    CollectionsMarshal.GetValueRefOrAddDefault(uses, key, out _) += cluster.IsJoined
                        ? 1
                        : cluster.Mentions.Count;
                }
            }
        }

        foreach (var (cluster, key) in named)
        {
            // A key of two clusters identifies neither.
            if (key is not null && uses[key] == 1)
            {
                NameAll(cluster, key);
            }
            else if (cluster.IsJoined)
            {
                NameAll(cluster, cluster.Mentions.Select(each => OwnKey(each, uses)).Min(StringComparer.Ordinal)!);
            }
            else
            {
                foreach (var mention in cluster.Mentions)
                {
                    _keys[mention] = OwnKey(mention, uses);
                }
            }
        }
    }

    private void NameAll(EntityCluster cluster, string key)
    {
        foreach (var mention in cluster.Mentions)
        {
            _keys[mention] = key;
        }
    }

    private string OwnKey(int mention, Dictionary<string, int> uses) =>
        _mentions.OwnKey(mention, uses.GetValueOrDefault(_mentions[mention].Entity.Id.Value) > 1);

    // The entities of a merged document keep their keys.
    private string? ResolvedKeyOf(EntityCluster cluster) =>
        cluster.ResolvedIn.Length < cluster.Mentions.Count
            ? null
            : cluster
                .Mentions.Select(mention => _mentions[mention].Entity.Id.Value)
                .OrderBy(MentionTable.RankOf)
                .ThenBy(static key => key, StringComparer.Ordinal)
                .First();

    private IEnumerable<string> CompaniesOf(int document, Person person) =>
        person
            .Positions.Select(static position => position?.Company)
            .OfType<EntityId>()
            .Select(id => KeyOfRelated(document, id));

    private IEnumerable<string> ContextsOf(int document, Project project) =>
        project
            .Participants.Select(id => KeyOfRelated(document, id))
            .Concat(project.Country is { } country ? [country.Value] : []);

    // Participants of a project can be projects themselves, which are not resolved yet.
    private string KeyOfRelated(int document, EntityId id) =>
        _mentions.Find(document, id) is >= 0 and var mention
            ? _keys[mention] ?? _mentions.OwnKey(mention)
            : _mentions.OwnKey(document, id);
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using DealNews.Json;

namespace DealNews;

/// <summary>Merges documents about the same entities into one.</summary>
public static class DocumentMerger
{
    private const int IdLength = 16;

    /// <summary>
    /// Merges documents. The result does not depend on their order, and merging it again changes nothing.
    /// </summary>
    /// <remarks>
    /// The ids of entities are the keys of the resolver. A fact that several documents report in the same way occurs
    /// once. The member <c>sources</c> of a fact lists the article, the id and the evidence of each report; the
    /// evidence refers to that article. Of contradicting values the first in ordinal order is kept, and all are listed.
    /// </remarks>
    /// <param name="documents">The documents.</param>
    /// <param name="resolver">The keys of their entities.</param>
    /// <param name="options">The application's own kinds of fact.</param>
    /// <exception cref="ArgumentNullException">An argument or a document is null.</exception>
    public static MergedDocument Merge(
        IEnumerable<ArticleFacts> documents,
        EntityResolver resolver,
        DealNewsJsonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(resolver);
        List<ArticleFacts> all = [.. documents];
        List<MergeConflict> conflicts = [];
        var document = new ArticleFacts
        {
            Companies = Entities(all, static each => each.Companies, resolver, conflicts),
            People = Entities(all, static each => each.People, resolver, conflicts),
            Projects = Entities(all, static each => each.Projects, resolver, conflicts),
            Facts = Facts(all, resolver, options),
        };
        AddContradictions(all, resolver, options, conflicts);
        return new()
        {
            Document = document,
            Conflicts = [.. conflicts.OrderBy(static each => each.ToString(), StringComparer.Ordinal)],
        };
    }

    private static ValueList<T> Entities<T>(
        List<ArticleFacts> documents,
        Func<ArticleFacts, ValueList<T>> list,
        EntityResolver resolver,
        List<MergeConflict> conflicts
    )
        where T : Entity
    {
        List<(T Entity, string Sort, string? Article, string Pointer)> mentions = [];
        foreach (var document in documents)
        {
            var map = new EntityIdMap(id => new(resolver.KeyOf(document, id)), FactKinds.None, withOwnIds: true);
            var entities = list(document);
            var name =
                typeof(T) == typeof(Company) ? "companies"
                : typeof(T) == typeof(Person) ? "people"
                : "projects";
            for (var i = 0; i < entities.Count; i++)
            {
                if (entities[i] is { } entity)
                {
                    var mapped = (T)map.Map((Extensible)entity);
                    mentions.Add(
                        (mapped, mapped.ToString(), document.Article?.Id, FormattableString.Invariant($"/{name}/{i}"))
                    );
                }
            }
        }

        List<T> merged = [];
        foreach (
            var group in mentions
                .GroupBy(static each => each.Entity.Id)
                .OrderBy(static group => group.Key.Value, StringComparer.Ordinal)
        )
        {
            var sorted = group
                .OrderBy(static each => each.Sort, StringComparer.Ordinal)
                .ThenBy(static each => each.Article, StringComparer.Ordinal)
                .ToList();
            Entity result = sorted[0].Entity;
            foreach (var (entity, _, article, pointer) in sorted.Skip(1))
            {
                AddDifference(
                    group.Key.Value,
                    (CountryOf(sorted[0].Entity), sorted[0].Article, sorted[0].Pointer),
                    (CountryOf(entity), article, pointer),
                    conflicts
                );
                result = EntityMerge.Merge(result, entity);
            }

            merged.Add((T)result);
        }

        return [.. merged];
    }

    private static string? CountryOf(Entity entity) =>
        entity switch
        {
            Company company => company.Country?.Value,
            Project project => project.Country?.Value,
            _ => null,
        };

    private static void AddDifference(
        string key,
        (string? Country, string? Article, string Pointer) one,
        (string? Country, string? Article, string Pointer) other,
        List<MergeConflict> conflicts
    )
    {
        if (one.Country is { } first && other.Country is { } second && first != second)
        {
            conflicts.Add(
                new()
                {
                    Key = key,
                    FirstArticle = one.Article,
                    FirstPointer = one.Pointer + "/country",
                    FirstValue = first,
                    SecondArticle = other.Article,
                    SecondPointer = other.Pointer + "/country",
                    SecondValue = second,
                }
            );
        }
    }

    private static ValueList<Fact> Facts(
        List<ArticleFacts> documents,
        EntityResolver resolver,
        DealNewsJsonOptions? options
    )
    {
        var reports = new SortedDictionary<string, List<Fact>>(StringComparer.Ordinal);
        var sources = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var kinds = (options ?? DealNewsJsonOptions.Default).Kinds;
        foreach (var document in documents)
        {
            List<Fact> facts = [.. document.Facts.Where(static fact => fact is not null)];
            var keys = facts.ConvertAll(fact => FactKeys.Content(fact, document, resolver, options));
            var ids = new Dictionary<FactId, FactId>();
            for (var i = 0; i < keys.Count; i++)
            {
                if (facts[i].Id is { } id)
                {
                    ids.TryAdd(id, IdOf(keys[i]));
                }
            }

            for (var i = 0; i < keys.Count; i++)
            {
                var key = keys[i];
                if (!reports.TryGetValue(key, out var same))
                {
                    reports.Add(key, same = []);
                    sources.Add(key, new(StringComparer.Ordinal));
                }

                var resolved = FactKeys.Resolve(facts[i], document, resolver, options);
                var map = new FactIdMap(id => ids.TryGetValue(id, out var known) ? known : null, kinds);
                same.Add((Fact)map.Map((Extensible)resolved) with { Id = IdOf(key), Evidence = [] });
                sources[key].UnionWith(SourcesOf(facts[i], document, options));
            }
        }

        return
        [
            .. reports.Select(report =>
                report.Value.MinBy(static fact => fact.ToString(), StringComparer.Ordinal)! with
                {
                    AdditionalProperties = WithSources(report.Value[0].AdditionalProperties, sources[report.Key]),
                }
            ),
        ];
    }

    private static FactId IdOf(string key) => new("fact-" + key[..IdLength]);

    private static AdditionalProperties WithSources(AdditionalProperties members, SortedSet<string> sources)
    {
        var rest = members.Where(static member => member.Key != FactKeys.Sources);
        return sources.Count == 0
            ? new(rest)
            : new(rest.Append(new(FactKeys.Sources, JsonElement.Parse($"[{string.Join(",", sources)}]"))));
    }

    // A merged fact keeps its sources; another one has its document's article as its source.
    private static IEnumerable<string> SourcesOf(Fact fact, ArticleFacts document, DealNewsJsonOptions? options)
    {
        if (
            fact.AdditionalProperties.TryGetValue(FactKeys.Sources, out var known)
            && known.ValueKind == JsonValueKind.Array
        )
        {
            return [.. known.EnumerateArray().Select(static source => source.GetRawText())];
        }

        if (document.Article is null)
        {
            return [];
        }

        var text = DealNewsJson.Serialize(
            new()
            {
                SchemaVersion = null,
                Article = document.Article,
                Facts = [fact],
            },
            options
        );
        var json = JsonElement.Parse(text);
        var source = new StringBuilder("{\"article\":").Append(json.GetProperty("article").GetRawText());
        foreach (var member in (string[])["id", "evidence"])
        {
            if (json.GetProperty("facts")[0].TryGetProperty(member, out var value))
            {
                source.Append(CultureInfo.InvariantCulture, $",\"{member}\":{value.GetRawText()}");
            }
        }

        return [source.Append('}').ToString()];
    }

    private static void AddContradictions(
        List<ArticleFacts> documents,
        EntityResolver resolver,
        DealNewsJsonOptions? options,
        List<MergeConflict> conflicts
    )
    {
        foreach (var cluster in FactClusters.Of(documents, resolver, options))
        {
            var latest = cluster.Occurrences[0];
            foreach (var other in cluster.Occurrences)
            {
                if (other.Relation is ClaimRelation.Contradicting or ClaimRelation.Superseded)
                {
                    conflicts.Add(
                        new()
                        {
                            Key = cluster.Claim,
                            FirstArticle = latest.Article?.Id,
                            FirstPointer = latest.Pointer,
                            FirstValue = latest.Fact.ToString(),
                            SecondArticle = other.Article?.Id,
                            SecondPointer = other.Pointer,
                            SecondValue = other.Fact.ToString(),
                        }
                    );
                }
            }
        }
    }
}

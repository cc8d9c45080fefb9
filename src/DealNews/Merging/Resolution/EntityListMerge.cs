using DealNews.Json;

namespace DealNews;

/// <summary>Merges the entities of several documents.</summary>
/// <param name="documents">The documents.</param>
/// <param name="resolver">The keys of their entities.</param>
internal sealed class EntityListMerge(IReadOnlyList<ArticleFacts> documents, EntityResolver resolver)
{
    /// <summary>The values that contradict each other.</summary>
    public List<MergeConflict> Conflicts { get; } = [];

    /// <summary>Returns the entities of one type, one for each key, in ordinal order of the keys.</summary>
    /// <param name="name">The JSON name of the list.</param>
    /// <param name="list">Returns the list of a document.</param>
    public ValueList<T> Merge<T>(string name, Func<ArticleFacts, ValueList<T>> list)
        where T : Entity
    {
        var groups = new SortedDictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var map = new EntityIdMap(id => new(resolver.KeyOf(document, id)), FactKinds.None, withOwnIds: true);
            var entities = list(document);
            for (var i = 0; i < entities.Count; i++)
            {
                if (entities[i] is { } entity)
                {
                    var mapped = (Entity)map.Map((Extensible)entity);
                    if (!groups.TryGetValue(mapped.Id.Value, out var group))
                    {
                        groups.Add(mapped.Id.Value, group = []);
                    }

                    group.Add(new(mapped, document.Article?.Id, FormattableString.Invariant($"/{name}/{i}")));
                }
            }
        }

        return [.. groups.Values.Select(group => (T)Merge(group))];
    }

    private Entity Merge(List<Entry> group)
    {
        if (group.Count == 1)
        {
            return group[0].Entity;
        }

        // Equal entities can be written in several ways: the languages of a name have no order.
        List<(Entry Entry, string Text)> sorted =
        [
            .. group
                .Select(static entry => (Entry: entry, Text: TextOf(entry.Entity)))
                .OrderBy(static each => each.Text, StringComparer.Ordinal)
                .ThenBy(static each => each.Entry.Article, StringComparer.Ordinal)
                .ThenBy(static each => each.Entry.Pointer, StringComparer.Ordinal),
        ];
        var result = sorted[0].Entry.Entity;
        for (var i = 1; i < sorted.Count; i++)
        {
            AddDifference(sorted[0].Entry, sorted[i].Entry);
            if (sorted[i].Text != sorted[i - 1].Text)
            {
                result = EntityMerge.Merge(result, sorted[i].Entry.Entity);
            }
        }

        return result;
    }

    private static string TextOf(Entity entity) =>
        DealNewsJson.Serialize(
            new()
            {
                Companies = entity is Company company ? [company] : [],
                People = entity is Person person ? [person] : [],
                Projects = entity is Project project ? [project] : [],
            }
        );

    private void AddDifference(Entry one, Entry other)
    {
        if (CountryOf(one.Entity) is { } first && CountryOf(other.Entity) is { } second && first != second)
        {
            Conflicts.Add(
                new()
                {
                    Key = one.Entity.Id.Value,
                    FirstArticle = one.Article,
                    FirstPointer = one.Pointer + "/country",
                    FirstValue = first.Value,
                    SecondArticle = other.Article,
                    SecondPointer = other.Pointer + "/country",
                    SecondValue = second.Value,
                }
            );
        }
    }

    private static CountryCode? CountryOf(Entity entity) =>
        entity switch
        {
            Company company => company.Country,
            Project project => project.Country,
            _ => null,
        };

    private sealed record Entry(Entity Entity, string? Article, string Pointer);
}

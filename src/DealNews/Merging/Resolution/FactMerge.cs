using System.Text;
using System.Text.Json;
using DealNews.Json;

namespace DealNews;

/// <summary>Merges the facts of several documents.</summary>
/// <param name="documents">The documents.</param>
/// <param name="options">The options with the application's fact kinds.</param>
internal sealed class FactMerge(IReadOnlyList<ArticleFacts> documents, DealNewsJsonOptions? options)
{
    private const int IdLength = 16;

    // Written compactly: the text of a source does not depend on the options.
    private readonly DealNewsJsonOptions _options = (options ?? DealNewsJsonOptions.Default) with
    {
        WriteIndented = false,
    };

    /// <summary>Returns each fact once, in the order of their content.</summary>
    /// <param name="facts">The facts of the documents, document by document.</param>
    public ValueList<Fact> Merge(IReadOnlyList<ResolvedFact> facts)
    {
        var reports = new SortedDictionary<string, Report>(StringComparer.Ordinal);
        for (var start = 0; start < facts.Count; )
        {
            var end = start;
            while (end < facts.Count && facts[end].Document == facts[start].Document)
            {
                end++;
            }

            Add([.. facts.Skip(start).Take(end - start)], reports);
            start = end;
        }

        return [.. reports.Values.Select(report => report.ToFact(this))];
    }

    private static FactId IdOf(string content) => new("fact-" + content[..IdLength]);

    private void Add(List<ResolvedFact> facts, SortedDictionary<string, Report> reports)
    {
        var ids = new Dictionary<FactId, FactId>();
        foreach (var fact in facts)
        {
            if (fact.Fact.Id is { } id)
            {
                ids.TryAdd(id, IdOf(fact.Content));
            }
        }

        var map = new FactIdMap(id => ids.TryGetValue(id, out var known) ? known : null, _options.Kinds);
        var sources = SourcesOf(facts);
        for (var i = 0; i < facts.Count; i++)
        {
            if (!reports.TryGetValue(facts[i].Content, out var report))
            {
                reports.Add(facts[i].Content, report = new());
            }

            var mapped = (Fact)map.Map((Extensible)facts[i].Resolved);
            report.Facts.Add(mapped with { Id = IdOf(facts[i].Content), Evidence = [] });
            report.Sources.UnionWith(sources[i]);
        }
    }

    // A merged fact keeps its sources; the source of any other fact is the article of its document.
    private List<IEnumerable<string>> SourcesOf(List<ResolvedFact> facts)
    {
        var document = documents[facts[0].Document];
        var json = document.Article is null
            ? default
            : JsonElement.Parse(
                DealNewsJson.Serialize(
                    new()
                    {
                        SchemaVersion = null,
                        Article = document.Article,
                        Facts = [.. facts.Select(static fact => fact.Fact)],
                    },
                    _options
                )
            );
        var article = document.Article is null ? null : json.GetProperty("article").GetRawText();
        // Enumerates the array, because the indexer of JsonElement is O(n).
        JsonElement[] own = article is null ? [] : [.. json.GetProperty("facts").EnumerateArray()];
        return
        [
            .. facts.Select(
                (fact, i) =>
                    fact.Fact.AdditionalProperties.TryGetValue(FactKeys.Sources, out var known)
                    && known.ValueKind == JsonValueKind.Array
                        ? known.EnumerateArray().Select(static source => source.GetRawText())
                    : article is null ? Enumerable.Empty<string>()
                    : [SourceOf(article, own[i])]
            ),
        ];
    }

    private static string SourceOf(string article, JsonElement fact)
    {
        var source = new StringBuilder("{\"article\":").Append(article);
        foreach (var member in (string[])["id", "evidence"])
        {
            if (fact.TryGetProperty(member, out var value))
            {
                source.Append(",\"").Append(member).Append("\":").Append(value.GetRawText());
            }
        }

        return source.Append('}').ToString();
    }

    private string TextOf(Fact fact) => DealNewsJson.Serialize(new() { Facts = [fact] }, _options);

    /// <summary>The facts with equal content.</summary>
    private sealed class Report
    {
        public List<Fact> Facts { get; } = [];

        public SortedSet<string> Sources { get; } = new(StringComparer.Ordinal);

        // The facts can differ in references to other facts, in the confidence and in notes.
        public Fact ToFact(FactMerge merge)
        {
            var first = Facts.Count == 1 ? Facts[0] : Facts.MinBy(merge.TextOf, StringComparer.Ordinal)!;
            var rest = first.AdditionalProperties.Where(static member => member.Key != FactKeys.Sources);
            return first with
            {
                AdditionalProperties =
                    Sources.Count == 0
                        ? new(rest)
                        : new(rest.Append(new(FactKeys.Sources, JsonElement.Parse($"[{string.Join(",", Sources)}]")))),
            };
        }
    }
}

using System.Globalization;
using DealNews.Json;

namespace DealNews.Testing;

/// <summary>Draws documents: facts of all kinds that refer to one cast and to earlier facts.</summary>
/// <param name="draw">The source of random values.</param>
/// <param name="isExtended">Whether to draw unknown terms, members and kinds of fact.</param>
/// <param name="options">The options with the application's fact kinds; null for none.</param>
internal sealed class DocumentDraw(Draw draw, bool isExtended, DealNewsJsonOptions? options)
{
    private const int MostFacts = 5;
    private const int MostFactsOfLongDocument = 12;

    private static readonly string?[] s_versions =
    [
        .. Enumerable.Repeat(ArticleFacts.CurrentSchemaVersion, 6),
        null,
        "1.7",
    ];

    private readonly List<Fact> _facts = [];
    private RecordDraw _records = new(draw, Cast.Whole, isExtended);

    public ArticleFacts Document()
    {
        if (draw.Chance(5))
        {
            return new();
        }

        var cast = draw.OneOf(Cast.All);
        _records = new(draw, cast, isExtended) { Earlier = _facts };
        var document = new ArticleFacts
        {
            SchemaVersion = draw.OneOf(s_versions),
            Article = draw.Chance(40) ? _records.Record<Article>() : null,
            Companies = [.. cast.Companies.Select(id => _records.Record<Company>() with { Id = id })],
            People = [.. cast.People.Select(id => _records.Record<Person>() with { Id = id })],
            Projects = [.. cast.Projects.Select(id => _records.Record<Project>() with { Id = id })],
            Facts = Facts(),
            AdditionalProperties =
                isExtended && draw.Chance(20) ? draw.From(DealNewsGen.AdditionalProperties) : default,
        };
        return WithoutFindings(document);
    }

    private ValueList<Fact> Facts()
    {
        IReadOnlyList<Type> kinds =
        [
            .. ModelTypes.Facts,
            .. options?.FactKinds.Select(static kind => kind.Type) ?? [],
            .. isExtended ? (Type[])[typeof(UnknownFact)] : [],
        ];
        // A referenced fact that is missing is added before the referring fact, and refers only to existing facts.
        _records.DrawMissing = kind =>
        {
            var missing = _records.DrawMissing;
            _records.DrawMissing = null;
            var fact = ModelTypes.FactOf(kind) is { } type ? (Fact)_records.Record(type) with { Id = NextId() } : null;
            _records.DrawMissing = missing;
            if (fact is not null)
            {
                _facts.Add(fact);
            }

            return fact;
        };
        for (var left = draw.Int(0, draw.Chance(20) ? MostFactsOfLongDocument : MostFacts); left > 0; left--)
        {
            draw.CountPart();
            var fact = (Fact)_records.Record(draw.OneOf(kinds));
            _facts.Add(fact with { Id = fact.Id is null ? null : NextId() });
        }

        _records.DrawMissing = null;
        return _facts.ToValueList();
    }

    private FactId NextId() =>
        new(string.Create(CultureInfo.InvariantCulture, $"{draw.From(DealNewsGen.FactId)}.{_facts.Count}"));

    private ArticleFacts WithoutFindings(ArticleFacts document)
    {
        var mending = new Mending(_records, root => Findings.Of((ArticleFacts)root, options, isExtended));
        document = (ArticleFacts)mending.Mend(document);
        while (mending.PointersOf(document) is { Count: > 0 } pointers)
        {
            document = WithoutFaulty(document, pointers);
        }

        return document;
    }

    // Drops the facts that could not be repaired; all facts if the finding is elsewhere.
    private static ArticleFacts WithoutFaulty(ArticleFacts document, IReadOnlyList<string> pointers)
    {
        HashSet<string> faulty =
        [
            .. pointers
                .Select(JsonPointer.Segments)
                .Where(static path => path is ["facts", _, ..])
                .Select(static path => path[1]),
        ];
        return faulty.Count == 0
            ? new()
            : document with
            {
                Facts =
                [
                    .. document.Facts.Where(
                        (_, index) => !faulty.Contains(index.ToString(CultureInfo.InvariantCulture))
                    ),
                ],
            };
    }
}

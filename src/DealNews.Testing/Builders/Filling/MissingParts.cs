using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Testing;

/// <summary>
/// Adds the entities and facts that a document refers to but does not contain. Uses the findings of validation to
/// detect them, so that it works for kinds of fact of an application too.
/// </summary>
/// <param name="options">The options with the application's own kinds of fact.</param>
/// <param name="cast">A document from which to copy missing parts; null to invent them.</param>
internal sealed class MissingParts(DealNewsJsonOptions? options, ArticleFacts? cast = null)
{
    private static readonly EntitySorts[] s_sorts = [EntitySorts.Company, EntitySorts.Person, EntitySorts.Project];

    // For each added entity, the types that have not been tried yet.
    private readonly Dictionary<EntityId, Queue<EntitySorts>> _untried = [];

    public ArticleFacts AddTo(ArticleFacts document)
    {
        // Added parts can have references too, or turn out to have the wrong type.
        while (Mend(document) is var mended && mended != document)
        {
            document = mended;
        }

        return document;
    }

    private ArticleFacts Mend(ArticleFacts document)
    {
        var faults = DocumentValidator
            .Validate(document, options is null ? null : new() { Json = options })
            .Findings.Where(static finding =>
                finding.Code is RuleCode.ReferenceDangling or RuleCode.ReferenceOfWrongSort
            )
            .ToList();
        if (faults.Count == 0)
        {
            return document;
        }

        using var json = JsonDocument.Parse(DealNewsJson.SerializeToUtf8Bytes(document, options: options));
        HashSet<string> mended = new(StringComparer.Ordinal);
        foreach (var fault in faults)
        {
            var path = JsonPointer.Segments(fault.Pointer);
            if (
                JsonPointer.Find(json.RootElement, path) is { ValueKind: JsonValueKind.String } value
                && value.GetString() is { } id
                && !mended.Contains(id)
                && Mend(document, fault.Code == RuleCode.ReferenceDangling, path, id) is var changed
                && changed != document
            )
            {
                document = changed;
                mended.Add(id);
            }
        }

        return document;
    }

    private ArticleFacts Mend(ArticleFacts document, bool isMissing, string[] path, string id)
    {
        var source =
            path is ["facts", var position, ..] && JsonPointer.TryPosition(position, out var index)
                ? document.Facts[index]
                : null;
        if (InventedFact(source, path[^1], id, document.Facts.Count) is { } fact)
        {
            return isMissing
                ? document with
                {
                    Facts = [.. document.Facts, cast?.Facts.FirstOrDefault(known => known.Id == id) ?? fact],
                }
                : document;
        }

        var untried = _untried.GetValueOrDefault(id);
        if (isMissing)
        {
            // Already added, so a rule of the application must mean something else.
            return untried is not null
                ? document
                : AddKnown(document, id) ?? Add(document, id, FirstSort(id, LikelySort(path, source)));
        }

        return untried is not null
            ? Add(
                Remove(document, id),
                id,
                untried.TryDequeue(out var sort)
                    ? sort
                    : throw new InvalidOperationException(
                        $"No entity fits \"{id}\": one reference expects a project, another a company."
                    )
            )
            : document;
    }

    /// <summary>Creates a fact for a reference to a fact; null if the member refers to an entity.</summary>
    private static Fact? InventedFact(Fact? source, string member, string id, int count) =>
        (source, member) switch
        {
            (InvestmentPledge, "partOf" or "additionalTo") => Some.InvestmentPledge()
                .WithId(id)
                .By($"investor-of-{id}"),
            // Amounts differ, so that no two valuations are duplicates.
            (FundingRound round, "valuation") => Some.Valuation()
                .WithId(id)
                .Of(round.Company)
                .At(new Money((count + 1) * 1_000_000_000m, Currency.USD)),
            (Statement statement, "translationOf") => Some.Statement()
                .WithId(id)
                .By(statement.Speaker)
                .Saying($"The original {id}."),
            _ => null,
        };

    private static EntitySorts LikelySort(string[] path, Fact? source) =>
        path switch
        {
            [.., "project"] => EntitySorts.Project,
            [.., "participants", _, "entity"] or [.., "speaker"] => EntitySorts.Person,
            [.., "attribution", "entity"] when source?.Attribution?.Kind == AttributionKind.NamedPerson =>
                EntitySorts.Person,
            _ => EntitySorts.Company,
        };

    private EntitySorts FirstSort(EntityId id, EntitySorts likely)
    {
        _untried[id] = new(s_sorts.Where(sort => sort != likely));
        return likely;
    }

    private ArticleFacts? AddKnown(ArticleFacts document, EntityId id) =>
        cast?.Companies.FirstOrDefault(company => company.Id == id) is { } company
            ? document with
            {
                Companies = [.. document.Companies, company],
            }
        : cast?.People.FirstOrDefault(person => person.Id == id) is { } person
            ? document with
            {
                People = [.. document.People, person],
            }
        : cast?.Projects.FirstOrDefault(project => project.Id == id) is { } project
            ? document with
            {
                Projects = [.. document.Projects, project],
            }
        : null;

    private static ArticleFacts Add(ArticleFacts document, EntityId id, EntitySorts sort)
    {
        LanguageMap names = [new("en", id.Value)];
        return sort switch
        {
            EntitySorts.Person => document with { People = [.. document.People, new() { Id = id, Names = names }] },
            EntitySorts.Project => document with
            {
                Projects = [.. document.Projects, new() { Id = id, Names = names }],
            },
            _ => document with { Companies = [.. document.Companies, new() { Id = id, Names = names }] },
        };
    }

    private static ArticleFacts Remove(ArticleFacts document, EntityId id) =>
        document with
        {
            Companies = [.. document.Companies.Where(company => company.Id != id)],
            People = [.. document.People.Where(person => person.Id != id)],
            Projects = [.. document.Projects.Where(project => project.Id != id)],
        };
}

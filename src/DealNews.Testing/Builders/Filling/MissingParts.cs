using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Testing;

/// <summary>
/// Adds to a document what its parts refer to and what it does not have. Where something is missing, and whether what was added is of
/// the right sort, the library's own rules say, so that kinds of fact of an application are served as well.
/// </summary>
/// <param name="options">Options with the application's own kinds of fact.</param>
/// <param name="cast">A document that has whatever may be missing; null where it is to be invented.</param>
internal sealed class MissingParts(DealNewsJsonOptions? options, ArticleFacts? cast = null)
{
    private static readonly EntitySorts[] s_sorts = [EntitySorts.Company, EntitySorts.Person, EntitySorts.Project];

    // For each entity that was added, the sorts of which it may still be.
    private readonly Dictionary<EntityId, Queue<EntitySorts>> _untried = [];

    public ArticleFacts AddTo(ArticleFacts document)
    {
        // What is added may itself refer to something, or be of the wrong sort.
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
            // What was added and is missing still, is not what an application's rule means.
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
                        $"\"{id}\" stands where a project is meant and where a company is, so that no entity fits."
                    )
            )
            : document;
    }

    /// <summary>What a fact means by the id of another fact; null where the member holds no such id.</summary>
    private static Fact? InventedFact(Fact? source, string member, string id, int count) =>
        (source, member) switch
        {
            (InvestmentPledge, "partOf" or "additionalTo") => Some.InvestmentPledge()
                .WithId(id)
                .By($"investor-of-{id}"),
            // The amounts differ, so that no two say the same.
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

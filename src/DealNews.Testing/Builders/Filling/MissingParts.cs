using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Testing;

/// <summary>
/// Adds the entities and facts that a document refers to but does not contain. Uses the findings of validation to
/// detect them, so that it also works for application-defined kinds of fact.
/// </summary>
/// <param name="options">The options with the application's fact kinds.</param>
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
                finding.Code is RuleCode.ReferenceDangling or RuleCode.ReferenceSortMismatch
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
                Find(json.RootElement, path) is { ValueKind: JsonValueKind.String } value
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
        var (source, member) = Find(document, path);
        if (member is { IsFactReference: true })
        {
            return isMissing && source is not null
                ? document with
                {
                    Facts =
                    [
                        .. document.Facts,
                        cast?.Facts.FirstOrDefault(known => known.Id == id) ?? Invent(document, source, member, id),
                    ],
                }
                : document;
        }

        var untried = _untried.GetValueOrDefault(id);
        if (isMissing)
        {
            // Already added, so the finding of the application's rule has another reason.
            return untried is not null
                ? document
                : AddKnown(document, id) ?? Add(document, id, FirstSort(id, LikelySort(member, source, path)));
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

    /// <summary>Returns the JSON value at a path, or null if there is none.</summary>
    private static JsonElement? Find(JsonElement root, string[] path)
    {
        var found = root;
        foreach (var segment in path)
        {
            switch (found.ValueKind)
            {
                case JsonValueKind.Object when found.TryGetProperty(segment, out var member):
                    found = member;
                    break;
                case JsonValueKind.Array
                    when JsonPointer.TryIndex(segment, out var index) && index < found.GetArrayLength():
                    found = found[index];
                    break;
                default:
                    return null;
            }
        }

        return found;
    }

    /// <summary>Returns the fact and the member at a path.</summary>
    private static (Fact? Source, MemberShape? Member) Find(ArticleFacts document, string[] path)
    {
        Extensible? record = document;
        MemberShape? member = null;
        foreach (var segment in path)
        {
            if (JsonPointer.TryIndex(segment, out var index))
            {
                record = member?.Items(member.Get(record!)!)[index] as Extensible;
                continue;
            }

            record = member is { IsList: false } ? member.Get(record!) as Extensible : record;
            member = record is null ? null : RecordShape.Of(record).Find(segment);
            if (member is null)
            {
                break;
            }
        }

        return (
            path is ["facts", var position, ..] && JsonPointer.TryIndex(position, out var fact)
                ? document.Facts[fact]
                : null,
            member
        );
    }

    /// <summary>Creates a referenced fact, with the members that it has in common with the referring fact.</summary>
    private Fact Invent(ArticleFacts document, Fact source, MemberShape reference, string id)
    {
        var type = reference.FactKind is { } kind ? ModelTypes.FactOf(kind) ?? source.GetType() : source.GetType();
        var shape = RecordShape.Of(type);
        var own = MinimalRecord.Required(type, $"-of-{id}", document.Facts.Count);
        var shared = RecordShape
            .Of(source)
            .Members.Where(static member => member.IsRequired && member.Sorts != EntitySorts.None && !member.IsList)
            .Select(member => (Member: shape.Find(member.JsonName), Value: member.Get(source)))
            .Where(static copied => copied.Member is { IsList: false })
            .Aggregate(own, (fact, copied) => RecordShape.With(fact, copied.Member!, copied.Value));
        return ((Extensible[])[shared, own])
            .Select(start => (Fact)MinimalRecord.Complete(start, start, fact => FindingsOf(document, fact)))
            .OrderBy(fact => FindingsOf(document, fact).Any())
            .First() with
        {
            Id = id,
        };
    }

    // The findings of a fact, with relative pointers. Referenced entities and facts are added later.
    private IEnumerable<Finding> FindingsOf(ArticleFacts document, Extensible fact)
    {
        var pointer = JsonPointer.Append("/facts", document.Facts.Count);
        return Findings
            .Of(document with { Facts = [.. document.Facts, (Fact)fact] }, options)
            .Where(finding =>
                finding.Code is not (RuleCode.ReferenceDangling or RuleCode.ReferenceSortMismatch)
                && (finding.Pointer == pointer || finding.Pointer.StartsWith(pointer + "/", StringComparison.Ordinal))
            )
            .Select(finding => finding with { Pointer = finding.Pointer[pointer.Length..] });
    }

    private static EntitySorts LikelySort(MemberShape? member, Fact? source, string[] path) =>
        path is [.., "attribution", "entity"] && source?.Attribution?.Kind == AttributionKind.NamedPerson
            ? EntitySorts.Person
        : member is null ? EntitySorts.Company
        : Filler.LikelySort(member);

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

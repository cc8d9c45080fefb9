namespace DealNews.Testing;

/// <summary>Changes references to entities and facts of a document.</summary>
internal sealed class OtherReferences(ArticleFacts document)
{
    private readonly Cast _cast = new(
        [.. document.Companies.Select(static company => company.Id)],
        [.. document.People.Select(static person => person.Id)],
        [.. document.Projects.Select(static project => project.Id)]
    );

    /// <summary>Returns another entity or fact for a reference.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">The reference.</param>
    /// <param name="taken">The references that the member has.</param>
    public IEnumerable<ValueChange> Of(MemberShape member, object value, IReadOnlyList<object> taken) =>
        Others(member, value)
            .Where(other => !taken.Contains(other))
            .Take(1)
            .Select(static other => new ValueChange(MutationKind.Reference, other));

    /// <summary>
    /// Returns copies of the record with two references to entities swapped, for each pair of members.
    /// </summary>
    public IEnumerable<ChangedPart> Exchanged(Extensible record)
    {
        var members = RecordShape
            .Of(record)
            .Members.Where(member => member.Sorts != EntitySorts.None && member.Get(record) is not null)
            .ToList();
        return from one in members
            from other in members.Skip(members.IndexOf(one) + 1)
            let first = one.Items(one.Get(record)!)
            let second = other.Items(other.Get(record)!)
            where CanRefer(one, second[0], first) && CanRefer(other, first[0], second)
            select new ChangedPart(
                MutationKind.Exchange,
                "",
                "",
                $"{one.JsonName} {first[0]}, {other.JsonName} {second[0]}",
                $"{one.JsonName} {second[0]}, {other.JsonName} {first[0]}",
                RecordShape.With(
                    RecordShape.With(record, one, one.Of([second[0], .. first.Skip(1)])),
                    other,
                    other.Of([first[0], .. second.Skip(1)])
                )
            );
    }

    private bool CanRefer(MemberShape member, object id, IReadOnlyList<object> taken) =>
        !taken.Contains(id) && _cast.Of(member.Sorts).Contains((EntityId)id);

    private IEnumerable<object> Others(MemberShape member, object value) =>
        value is EntityId entity
            // An entity of the same type is the more likely mistake.
            ? After(_cast.Of(SortOf(entity) & member.Sorts), entity)
                .Concat(After(_cast.Of(member.Sorts), entity))
                .Cast<object>()
            : After([.. FactsLike((FactId)value, member.FactKind)], (FactId)value).Cast<object>();

    private IEnumerable<FactId> FactsLike(FactId id, string? kind)
    {
        var meant = kind ?? document.Facts.FirstOrDefault(fact => fact.Id == id)?.Kind;
        return document.Facts.Where(fact => fact.Kind == meant && fact.Id is not null).Select(fact => fact.Id!.Value);
    }

    private EntitySorts SortOf(EntityId id) =>
        _cast.Companies.Contains(id) ? EntitySorts.Company
        : _cast.People.Contains(id) ? EntitySorts.Person
        : EntitySorts.Project;

    // The values after the given one, then the values from the start.
    private static IEnumerable<T> After<T>(T[] values, T value)
    {
        var at = Array.IndexOf(values, value);
        return values[(at + 1)..].Concat(values[..Math.Max(at, 0)]);
    }
}

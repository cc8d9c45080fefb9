namespace DealNews;

/// <summary>Returns changed copies of documents and facts. Parts that do not change are not copied.</summary>
/// <remarks>
/// Facts of unknown kinds keep their members. To change the members of application-defined kinds too, pass the kinds;
/// otherwise only the members of <see cref="Fact"/> are changed.
/// </remarks>
public static class DocumentChanges
{
    private const int ListedIds = 5;

    /// <summary>Returns the document with every reference to an entity mapped.</summary>
    /// <param name="document">The document.</param>
    /// <param name="map">Returns the new id for a reference. The ids of the entities themselves do not change.</param>
    /// <param name="factKinds">The application's fact kinds, to change their members too.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="document"/> or <paramref name="map"/> is null.
    /// </exception>
    public static ArticleFacts MapReferences(
        this ArticleFacts document,
        Func<EntityId, EntityId> map,
        ValueList<FactKind> factKinds = default
    ) => Apply(document, new EntityIdMap(Required(map), FactKinds.Of(factKinds)));

    /// <summary>Returns the fact with every reference to an entity mapped.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="map">Returns the new id for a reference.</param>
    /// <param name="factKinds">The application's fact kinds, to change their members too.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="fact"/> or <paramref name="map"/> is null.
    /// </exception>
    public static Fact MapReferences(
        this Fact fact,
        Func<EntityId, EntityId> map,
        ValueList<FactKind> factKinds = default
    ) => Apply(fact, new EntityIdMap(Required(map), FactKinds.Of(factKinds)));

    /// <summary>Returns the document with every reported amount of its facts mapped.</summary>
    /// <param name="document">The document.</param>
    /// <param name="map">Returns the new amount. The argument is an amount with its equivalents.</param>
    /// <param name="factKinds">The application's fact kinds, to change their members too.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="document"/> or <paramref name="map"/> is null.
    /// </exception>
    public static ArticleFacts MapAmounts(
        this ArticleFacts document,
        Func<ReportedAmount, ReportedAmount> map,
        ValueList<FactKind> factKinds = default
    ) => Apply(document, new AmountMap(Required(map), FactKinds.Of(factKinds)));

    /// <summary>Returns the fact with every reported amount mapped.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="map">Returns the new amount. The argument is an amount with its equivalents.</param>
    /// <param name="factKinds">The application's fact kinds, to change their members too.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="fact"/> or <paramref name="map"/> is null.
    /// </exception>
    public static Fact MapAmounts(
        this Fact fact,
        Func<ReportedAmount, ReportedAmount> map,
        ValueList<FactKind> factKinds = default
    ) => Apply(fact, new AmountMap(Required(map), FactKinds.Of(factKinds)));

    /// <summary>Returns the document with another id for an entity and for all references to it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="from">The id of a company, person or project.</param>
    /// <param name="to">The new id.</param>
    /// <param name="factKinds">The application's fact kinds, to change their members too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The document has no entity with the id <paramref name="from"/>, or already has one with the id
    /// <paramref name="to"/>.
    /// </exception>
    public static ArticleFacts WithEntityRenamed(
        this ArticleFacts document,
        EntityId from,
        EntityId to,
        ValueList<FactKind> factKinds = default
    )
    {
        RequireEntity(document, from, nameof(from));
        if (from == to)
        {
            return document;
        }

        if (document.Find(to) is not null)
        {
            throw new ArgumentException(
                $"The document already has an entity with the id \"{to}\"; to join two entities, call "
                    + $"{nameof(WithEntitiesMerged)}.",
                nameof(to)
            );
        }

        return Apply(document, new EntityIdMap(id => id == from ? to : id, FactKinds.Of(factKinds), true));
    }

    /// <summary>Returns the document with two entities merged into one.</summary>
    /// <remarks>
    /// References to the second entity become references to the first. The first entity gets the members of the second
    /// that it lacks; different names of a second company become aliases. References in a list that become equal are
    /// listed once.
    /// </remarks>
    /// <param name="document">The document.</param>
    /// <param name="keep">The id of the entity to keep.</param>
    /// <param name="other">The id of the entity to merge into it.</param>
    /// <param name="factKinds">The application's fact kinds, to change their members too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The document has no entity with one of the ids, or one is a company, person or project and the other is not.
    /// </exception>
    public static ArticleFacts WithEntitiesMerged(
        this ArticleFacts document,
        EntityId keep,
        EntityId other,
        ValueList<FactKind> factKinds = default
    )
    {
        var kept = RequireEntity(document, keep, nameof(keep));
        var joined = RequireEntity(document, other, nameof(other));
        if (keep == other)
        {
            return document;
        }

        if (kept.GetType() != joined.GetType())
        {
            throw new ArgumentException(
                PrintableText.Of(
                    $"\"{keep}\" is a {NameOf(kept)} and \"{other}\" is a {NameOf(joined)}; "
                        + "expected two entities of the same sort."
                ),
                nameof(other)
            );
        }

        var merged = EntityMerge.Merge(kept, joined);
        var rest = document with
        {
            Companies = Replaced(document.Companies, keep, other, merged),
            People = Replaced(document.People, keep, other, merged),
            Projects = Replaced(document.Projects, keep, other, merged),
        };
        return rest.MapReferences(id => id == other ? keep : id, factKinds);
    }

    /// <summary>Returns the document without a fact, and without the references of other facts to it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="id">The id of the fact.</param>
    /// <param name="factKinds">The application's fact kinds, to change their members too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">The document has no fact with the id.</exception>
    public static ArticleFacts WithoutFact(
        this ArticleFacts document,
        FactId id,
        ValueList<FactKind> factKinds = default
    )
    {
        if (document.FindFact(id) is null)
        {
            throw Unknown("fact", id.Value, document.Facts.Select(static fact => fact?.Id?.Value), nameof(id));
        }

        var rest = document with { Facts = [.. document.Facts.Where(fact => fact?.Id != id)] };
        return Apply(rest, new FactIdMap(each => each == id ? null : each, FactKinds.Of(factKinds)));
    }

    /// <summary>
    /// Returns the document with more facts. A fact with the id of a fact of the document replaces it; the others are
    /// added at the end.
    /// </summary>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="document"/>, <paramref name="facts"/> or a fact is null.
    /// </exception>
    public static ArticleFacts WithFacts(this ArticleFacts document, params IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(facts);
        List<Fact> all = [.. document.Facts];
        var places = new Dictionary<FactId, int>();
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i]?.Id is { } id)
            {
                places.TryAdd(id, i);
            }
        }

        foreach (var fact in facts)
        {
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            if (fact.Id is { } known && places.TryGetValue(known, out var place))
            {
                all[place] = fact;
                continue;
            }

            if (fact.Id is { } added)
            {
                places.Add(added, all.Count);
            }

            all.Add(fact);
        }

        return document with
        {
            Facts = [.. all],
        };
    }

    private static T Apply<T>(T record, ValueMap map)
        where T : Extensible
    {
        ArgumentNullException.ThrowIfNull(record);
        return (T)map.Map(record);
    }

    private static T Required<T>(T map)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(map);
        return map;
    }

    private static Entity RequireEntity(ArticleFacts document, EntityId id, string parameter) =>
        document.Find(id)
        ?? throw Unknown(
            "entity",
            id.Value,
            document
                .Companies.Select(static company => company?.Id.Value)
                .Concat(document.People.Select(static person => person?.Id.Value))
                .Concat(document.Projects.Select(static project => project?.Id.Value)),
            parameter
        );

    private static ArgumentException Unknown(string sort, string id, IEnumerable<string?> known, string parameter)
    {
        var ids = known.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var listed = string.Join(", ", ids.Take(ListedIds).Select(static known => Excerpt.Of(known)));
        var more = ids.Count > ListedIds ? FormattableString.Invariant($" and {ids.Count - ListedIds} more") : "";
        return new(
            ids.Count == 0
                ? $"No {sort} with id \"{Excerpt.Of(id)}\" in this document; it has no {sort} with an id."
                : $"No {sort} with id \"{Excerpt.Of(id)}\" in this document; known ids: {listed}{more}.",
            parameter
        );
    }

    private static ValueList<T> Replaced<T>(ValueList<T> entities, EntityId keep, EntityId other, Entity merged)
        where T : Entity =>
        merged is not T
            ? entities
            :
            [
                .. entities
                    .Where(entity => entity?.Id != other)
                    .Select(entity => entity?.Id == keep ? (T)merged : entity!),
            ];

    private static string NameOf(Entity entity) =>
        entity switch
        {
            Company => "company",
            Person => "person",
            _ => "project",
        };
}

namespace DealNews.Validation;

/// <summary>Resolves references and checks them by DN1001, DN2002 and DN2003. Generated code calls it.</summary>
internal static class ReferenceRules
{
    /// <summary>Checks a reference to an entity.</summary>
    /// <param name="id">The id.</param>
    /// <param name="member">The member with the id; null if the context's path already is at the id.</param>
    /// <param name="sorts">The types of entity that the member allows.</param>
    /// <param name="context">The context.</param>
    public static void CheckEntity(EntityId id, string? member, EntitySorts sorts, RuleContext context)
    {
        if (BlankText.Is(id.Value))
        {
            RequiredValueRule.Report(member, id.Value, context);
        }
        else if (context.Index is not { } index)
        {
            return;
        }
        else if (index.TryRefer(id, out var found))
        {
            ReferenceSortRule.Check(id, member, found, sorts, context);
        }
        else
        {
            DanglingReferenceRule.Report(id, member, sorts, index, context);
        }
    }

    /// <summary>Checks a list of references to entities, which must differ.</summary>
    public static void CheckEntities(ValueList<EntityId> ids, string member, EntitySorts sorts, RuleContext context)
    {
        // Fast path: most lists of references are empty.
        if (ids.IsEmpty)
        {
            return;
        }

        for (var i = 0; i < ids.Count; i++)
        {
            context.Path.Enter(member, i);
            CheckEntity(ids[i], null, sorts, context);
            context.Path.Leave();
        }

        ParticipantsRule.CheckDistinct(ids, member, static id => id, context);
    }

    /// <summary>Checks a reference to a fact; a kind of null allows facts of any kind.</summary>
    public static void CheckFact(FactId id, string member, string? kind, bool isMutual, RuleContext context) =>
        CheckFact(id, member, member, kind, isMutual, context);

    /// <summary>Checks a list of references to facts, which must differ.</summary>
    public static void CheckFacts(
        ValueList<FactId> ids,
        string member,
        string? kind,
        bool isMutual,
        RuleContext context
    )
    {
        if (ids.IsEmpty)
        {
            return;
        }

        var seen = new NameSet();
        for (var i = 0; i < ids.Count; i++)
        {
            context.Path.Enter(member, i);
            CheckFact(ids[i], null, member, kind, isMutual, context);
            if (ids[i].Value is var id && !BlankText.Is(id) && !seen.Add(id))
            {
                ParticipantsRule.ReportRepeated(id, context);
            }

            context.Path.Leave();
        }
    }

    private static void CheckFact(
        FactId id,
        string? place,
        string member,
        string? kind,
        bool isMutual,
        RuleContext context
    )
    {
        if (BlankText.Is(id.Value))
        {
            RequiredValueRule.Report(place, id.Value, context);
        }
        else if (context.Index is not { } index)
        {
            return;
        }
        else if (index.TryRefer(id, isMutual ? null : member, out var found, out var isRepeated))
        {
            // A repeated id may refer to either fact.
            if (!isRepeated)
            {
                ReferenceSortRule.Check(id, place, found, kind, context);
            }
        }
        else
        {
            DanglingReferenceRule.Report(id, place, index, context);
        }
    }
}

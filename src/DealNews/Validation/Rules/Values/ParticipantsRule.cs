namespace DealNews.Validation;

/// <summary>DN1060.</summary>
internal static class ParticipantsRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN1060",
        "There are too few participants or partners, or one of them is listed more than once."
    );

    /// <summary>Checks the length of a list. An empty list is a missing value.</summary>
    public static void CheckCount(int count, int minimum, string member, RuleContext context)
    {
        if (count > 0 && count < minimum)
        {
            context.Report(
                Definition,
                member,
                FormattableString.Invariant($"The list \"{member}\" has {count} element; expected at least {minimum}.")
            );
        }
    }

    /// <summary>Reports each element whose entity an earlier element has.</summary>
    public static void CheckDistinct<T>(
        ValueList<T> items,
        string member,
        Func<T, EntityId> entityOf,
        RuleContext context
    )
    {
        // Comparing each pair is faster for a few elements and allocates nothing; hashing avoids O(n²) for many.
        const int Few = 16;
        var many = items.Count > Few ? new HashSet<EntityId>() : null;
        for (var i = 0; i < items.Count; i++)
        {
            if (
                EntityAt(items, i, entityOf) is { } entity
                && !(many?.Add(entity) ?? !IsEarlier(items, i, entity, entityOf))
            )
            {
                context.ReportIn(
                    member,
                    i,
                    Definition,
                    null,
                    $"The list has the id \"{Excerpt.Of(entity.Value)}\" more than once; expected each id once."
                );
            }
        }
    }

    private static bool IsEarlier<T>(ValueList<T> items, int end, EntityId entity, Func<T, EntityId> entityOf)
    {
        for (var i = 0; i < end; i++)
        {
            if (EntityAt(items, i, entityOf) == entity)
            {
                return true;
            }
        }

        return false;
    }

    // Null for an element without an id, which DN1001 reports.
    private static EntityId? EntityAt<T>(ValueList<T> items, int index, Func<T, EntityId> entityOf) =>
        items[index] is { } item && entityOf(item) is var entity && !BlankText.Is(entity.Value)
            ? entity
            : default(EntityId?);
}

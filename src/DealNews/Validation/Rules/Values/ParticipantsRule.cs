namespace DealNews.Validation;

/// <summary>DN1060.</summary>
internal static class ParticipantsRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN1060",
        "A list of parties has too few entries, or has an id more than once."
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
        if (items.Count < 2)
        {
            return;
        }

        var seen = new NameSet();
        for (var i = 0; i < items.Count; i++)
        {
            // DN1001 reports an element without an id.
            if (items[i] is { } item && entityOf(item).Value is var id && !BlankText.Is(id) && !seen.Add(id))
            {
                context.Path.Enter(member, i);
                ReportRepeated(id, context);
                context.Path.Leave();
            }
        }
    }

    /// <summary>Reports the current element of a list, whose id an earlier element has.</summary>
    public static void ReportRepeated(string id, RuleContext context) =>
        context.Report(
            Definition,
            null,
            $"The list has the id \"{Excerpt.Of(id)}\" more than once; expected each id once."
        );
}

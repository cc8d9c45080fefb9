namespace DealNews.Validation;

/// <summary>DN1061.</summary>
internal static class SamePartyRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN1061",
        "Two sides of a deal are the same: for example, the acquirer and the target."
    );

    /// <summary>Reports the elements of a list that are also on the other side.</summary>
    public static void Check(
        ValueList<EntityId> side,
        string member,
        EntityId? other,
        string otherMember,
        RuleContext context
    )
    {
        if (other is not { } party || BlankText.Is(party.Value))
        {
            return;
        }

        for (var i = 0; i < side.Count; i++)
        {
            if (side[i] == party)
            {
                context.Path.Enter(member, i);
                Report(party, null, $"the {otherMember}", context);
                context.Path.Leave();
            }
        }
    }

    /// <summary>Reports the elements of a list that another list also has.</summary>
    public static void Check(
        ValueList<EntityId> side,
        string member,
        ValueList<EntityId> others,
        string otherMember,
        RuleContext context
    )
    {
        if (side.IsEmpty || others.IsEmpty)
        {
            return;
        }

        var known = new NameSet();
        foreach (var other in others)
        {
            known.Add(other.Value);
        }

        for (var i = 0; i < side.Count; i++)
        {
            if (!BlankText.Is(side[i].Value) && known.Contains(side[i].Value))
            {
                context.Path.Enter(member, i);
                Report(side[i], null, $"in {otherMember}", context);
                context.Path.Leave();
            }
        }
    }

    /// <summary>Reports a party that is also on the other side.</summary>
    public static void Report(EntityId party, string? member, string other, RuleContext context) =>
        context.Report(
            Definition,
            member,
            $"The id \"{Excerpt.Of(party.Value)}\" is also {other}; expected another party."
        );
}

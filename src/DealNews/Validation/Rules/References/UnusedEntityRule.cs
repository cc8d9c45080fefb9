namespace DealNews.Validation;

/// <summary>DN2005. Facts of unknown kinds may refer to any entity, so the rule is skipped if there is one.</summary>
internal static class UnusedEntityRule
{
    public static readonly Rule Definition = Rule.Information(
        "DN2005",
        "Nothing in the document refers to the entity."
    );

    public static void Check(ArticleFacts document, IdIndex index, RuleContext context)
    {
        if (index.HasUnknownReferences || !index.HasUnused)
        {
            return;
        }

        for (var i = 0; i < document.Companies.Count; i++)
        {
            Check(document.Companies[i]?.Id, "companies", i, index, context);
        }

        for (var i = 0; i < document.People.Count; i++)
        {
            // A person with a position is used, because the position is information about the person.
            if (document.People[i] is { Positions.IsEmpty: true } person)
            {
                Check(person.Id, "people", i, index, context);
            }
        }

        for (var i = 0; i < document.Projects.Count; i++)
        {
            Check(document.Projects[i]?.Id, "projects", i, index, context);
        }
    }

    private static void Check(EntityId? id, string list, int position, IdIndex index, RuleContext context)
    {
        if (id is { } known && !BlankText.Is(known.Value) && !index.IsReferredTo(known))
        {
            context.ReportIn(
                list,
                position,
                Definition,
                null,
                $"Nothing in this document refers to \"{Excerpt.Of(known.Value)}\"."
            );
        }
    }
}

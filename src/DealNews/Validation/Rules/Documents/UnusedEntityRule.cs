namespace DealNews.Validation;

/// <summary>An entity that no reference leads to. Facts of unknown kinds may refer to any, so with one of them nothing can be said.</summary>
internal static class UnusedEntityRule
{
    public static void Check(ArticleFacts document, DocumentIndex index, RuleContext context)
    {
        if (index.HasUnknownReferences)
        {
            return;
        }

        for (var i = 0; i < document.Companies.Count; i++)
        {
            Check(document.Companies[i]?.Id, "companies", i, index, context);
        }

        for (var i = 0; i < document.People.Count; i++)
        {
            Check(document.People[i]?.Id, "people", i, index, context);
        }

        for (var i = 0; i < document.Projects.Count; i++)
        {
            Check(document.Projects[i]?.Id, "projects", i, index, context);
        }
    }

    private static void Check(EntityId? id, string list, int position, DocumentIndex index, RuleContext context)
    {
        if (id is { } known && !BlankText.Is(known.Value) && !index.IsReferredTo(known))
        {
            context.ReportIn(list, position, RuleCode.EntityUnused, null, $"Nothing refers to \"{known}\".");
        }
    }
}

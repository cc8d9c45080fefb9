namespace DealNews.Validation;

/// <summary>DN2001.</summary>
internal static class RepeatedIdRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN2001",
        "An id is used twice. Companies, people and projects share one set of ids; facts have another."
    );

    public static void Check(IdIndex index, RuleContext context)
    {
        foreach (ref readonly var repeated in index.RepeatedIds)
        {
            context.ReportIn(
                repeated.List,
                repeated.Position,
                Definition,
                "id",
                $"The id \"{Excerpt.Of(repeated.Id)}\" is already used in this document; expected a different id."
            );
        }
    }
}

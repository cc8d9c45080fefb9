namespace DealNews.Validation;

/// <summary>DN2003.</summary>
internal static class ReferenceSortRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN2003",
        "A reference has the id of an entity of the wrong type, such as a person instead of a company, or of a fact "
            + "of the wrong kind."
    );

    public static void Check(EntityId id, string? member, EntitySorts found, EntitySorts expected, RuleContext context)
    {
        if ((found & expected) == 0)
        {
            context.Report(
                Definition,
                member,
                $"\"{Excerpt.Of(id.Value)}\" is the id of a {SortNames.Of(found)}; "
                    + $"expected the id of a {SortNames.Of(expected)}."
            );
        }
    }

    public static void Check(FactId id, string? member, Fact found, string? kind, RuleContext context)
    {
        // A newer version of the format may allow a kind here that this version does not know.
        if (kind is not null && found is not UnknownFact && !string.Equals(found.Kind, kind, StringComparison.Ordinal))
        {
            context.Report(
                Definition,
                member,
                $"\"{Excerpt.Of(id.Value)}\" is the id of a fact of kind {found.Kind}; expected a fact of kind {kind}."
            );
        }
    }
}

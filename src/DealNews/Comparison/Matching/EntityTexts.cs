namespace DealNews.Comparison;

/// <summary>The texts by which an entity is recognized in another document.</summary>
internal static class EntityTexts
{
    /// <summary>Returns the identifiers in public registers.</summary>
    public static IEnumerable<string> Identifiers(EntityEntry entity) =>
        entity.Record is Company { Identifiers: { } identifiers }
            ?
            [
                .. identifiers.Lei is { } lei ? [$"lei:{lei.Value}"] : (IEnumerable<string>)[],
                .. identifiers.Wikidata is { } wikidata ? [$"wikidata:{wikidata.Value}"] : (IEnumerable<string>)[],
                .. identifiers.Isins.Select(static isin => $"isin:{isin.Value}"),
                .. identifiers.Tickers.Select(static ticker => $"ticker:{ticker.Value}"),
            ]
            : [];

    /// <summary>Returns the names and aliases as their words.</summary>
    public static IEnumerable<string> Names(EntityEntry entity) =>
        entity
            .Record.Names.Values.Concat(entity.Record.Aliases)
            .Where(static name => !string.IsNullOrWhiteSpace(name))
            .Select(SlotText.WordsOf)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Returns the id.</summary>
    public static IEnumerable<string> Ids(EntityEntry entity) => [entity.Id.Value];

    /// <summary>Whether the entity has neither an identifier nor a name.</summary>
    public static bool IsNameless(EntityEntry entity) => !Identifiers(entity).Concat(Names(entity)).Any();
}

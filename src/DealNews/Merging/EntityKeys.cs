namespace DealNews;

/// <summary>Returns the keys that identify a company across documents.</summary>
public static class EntityKeys
{
    /// <summary>
    /// Returns all keys of a company in the order of trust: LEI, Wikidata, ISINs, tickers, then each name with the
    /// country.
    /// </summary>
    /// <remarks>
    /// A name is compared with composed characters (NFC), without letter case, width, punctuation and spaces. Symbols
    /// and legal forms are significant: "Alpha", "Alpha+" and "Alpha Inc" are different names.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="company"/> is null.</exception>
    public static ValueList<EntityKey> Of(Company company)
    {
        ArgumentNullException.ThrowIfNull(company);
        List<EntityKey> keys = [];
        if (company.Identifiers is { } identifiers)
        {
            if (identifiers.Lei is { } lei)
            {
                keys.Add(new(EntityKeyKind.Lei, lei.Value));
            }

            if (identifiers.Wikidata is { } wikidata)
            {
                keys.Add(new(EntityKeyKind.Wikidata, wikidata.Value));
            }

            keys.AddRange(identifiers.Isins.Select(static isin => new EntityKey(EntityKeyKind.Isin, isin.Value)));
            keys.AddRange(identifiers.Tickers.Select(static each => new EntityKey(EntityKeyKind.Ticker, each.Value)));
        }

        foreach (var name in NamesOf(company))
        {
            keys.Add(new(EntityKeyKind.Name, $"{name}|{company.Country?.Value}"));
        }

        return [.. keys.Distinct()];
    }

    /// <summary>Returns the normalized names of an entity in ordinal order, without aliases.</summary>
    internal static IEnumerable<string> NamesOf(Entity entity) =>
        entity
            .Names.Values.Select(EntityName.Normalized)
            .Where(static name => name.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}

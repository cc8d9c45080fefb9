namespace DealNews;

/// <summary>The kinds of keys that identify an entity across documents, the most trusted first.</summary>
public enum EntityKeyKind
{
    /// <summary>A Legal Entity Identifier (ISO 17442).</summary>
    Lei,

    /// <summary>An item of Wikidata.</summary>
    Wikidata,

    /// <summary>A security of the company (ISO 6166).</summary>
    Isin,

    /// <summary>A listing. It never merges companies, because symbols are reused.</summary>
    Ticker,

    /// <summary>A name, normalized, with the country.</summary>
    Name,
}

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

    /// <summary>A listing. It is a hint only: symbols are used again, so it joins nothing.</summary>
    Ticker,

    /// <summary>A name, normalized, with the country.</summary>
    Name,
}

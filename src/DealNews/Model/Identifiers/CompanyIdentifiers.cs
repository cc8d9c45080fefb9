namespace DealNews;

/// <summary>Identifiers of a company in the registers of the world.</summary>
public sealed partial record CompanyIdentifiers : Extensible
{
    /// <summary>Legal Entity Identifier (ISO 17442).</summary>
    public Lei? Lei { get; init; }

    /// <summary>Securities of the company (ISO 6166).</summary>
    public ValueList<Isin> Isins { get; init; }

    /// <summary>Listings of the company: market and symbol (<c>XKRX:005930</c>).</summary>
    public ValueList<Ticker> Tickers { get; init; }

    /// <summary>The company's item on Wikidata (<c>Q20718</c>).</summary>
    public WikidataId? Wikidata { get; init; }
}

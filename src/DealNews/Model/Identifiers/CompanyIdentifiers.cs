namespace DealNews;

/// <summary>Identifiers of a company in public registers.</summary>
[ModelRecord]
[SchemaText("Identifiers of a company in public registers.")]
public sealed partial record CompanyIdentifiers : Extensible
{
    /// <summary>The Legal Entity Identifier (ISO 17442).</summary>
    [SchemaText("The Legal Entity Identifier (ISO 17442).")]
    public Lei? Lei { get; init; }

    /// <summary>The securities of the company (ISO 6166).</summary>
    [SchemaText("The securities of the company (ISO 6166).")]
    public ValueList<Isin> Isins { get; init; }

    /// <summary>The listings of the company: market and symbol (<c>XKRX:005930</c>).</summary>
    [SchemaText("The listings of the company: market and symbol (XKRX:005930).")]
    public ValueList<Ticker> Tickers { get; init; }

    /// <summary>The item of the company in Wikidata (<c>Q20718</c>).</summary>
    [SchemaText("The item of the company in Wikidata (Q20718).")]
    public WikidataId? Wikidata { get; init; }

    /// <summary>The entries in company registers.</summary>
    [SchemaText("The entries in company registers.")]
    public ValueList<Registration> Registrations { get; init; }
}

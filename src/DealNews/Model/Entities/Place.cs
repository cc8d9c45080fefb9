namespace DealNews;

/// <summary>A place, such as a building, a town or a country.</summary>
[ModelRecord]
[SchemaText("A place, such as a building, a town or a country.")]
public sealed partial record Place : Extensible
{
    /// <summary>The name of the building or town, by language.</summary>
    [SchemaText("The name of the building or town, by language.")]
    public LanguageMap Names { get; init; }

    /// <summary>The country (ISO 3166-1 alpha-2).</summary>
    [SchemaText("The country (ISO 3166-1 alpha-2).")]
    public CountryCode? Country { get; init; }
}

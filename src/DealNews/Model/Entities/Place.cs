namespace DealNews;

/// <summary>Where something takes place.</summary>
public sealed partial record Place : Extensible
{
    /// <summary>The name by language: a building, a town.</summary>
    public LanguageMap Names { get; init; }

    /// <summary>The country (ISO 3166-1 alpha-2).</summary>
    public CountryCode? Country { get; init; }
}

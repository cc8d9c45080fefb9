namespace DealNews;

/// <summary>An organisation that facts refer to: a company, a joint venture, a fund, a government or a state body.</summary>
public sealed partial record Company : Extensible
{
    /// <summary>The id by which facts refer to it; one space with people and projects.</summary>
    public required EntityId Id { get; init; }

    /// <summary>The name by language.</summary>
    public LanguageMap Names { get; init; }

    /// <summary>Other names under which the article speaks of it.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>What sort of organisation it is; null where nothing is said.</summary>
    public CompanyKind? Kind { get; init; }

    /// <summary>The country of its seat (ISO 3166-1 alpha-2).</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Its identifiers in the registers of the world.</summary>
    public CompanyIdentifiers? Identifiers { get; init; }

    /// <summary>Its website, as printed.</summary>
    public string? Website { get; init; }
}

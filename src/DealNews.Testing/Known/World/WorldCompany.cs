namespace DealNews.Testing;

/// <summary>A company with all its true data.</summary>
internal sealed record WorldCompany
{
    /// <summary>The number of the company.</summary>
    public required int Number { get; init; }

    /// <summary>The name without the legal form, by language.</summary>
    public required WorldName Name { get; init; }

    /// <summary>The former name; null if the company was not renamed.</summary>
    public WorldName? FormerName { get; init; }

    /// <summary>The legal form, by language.</summary>
    public required WorldName Form { get; init; }

    /// <summary>Whether another company has the same name but another legal form.</summary>
    public bool NeedsForm { get; init; }

    public required CountryCode Country { get; init; }

    public required CompanyIdentifiers Identifiers { get; init; }

    /// <summary>The key of the true entity.</summary>
    public string Key => FormattableString.Invariant($"company {Number}");

    /// <summary>Whether another company has the same name in a language.</summary>
    public bool SharesName(WorldCompany other) =>
        WorldName.Languages.Any(language => Name.In(language) == other.Name.In(language));
}

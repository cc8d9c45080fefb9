namespace DealNews;

/// <summary>
/// An organization that facts refer to: a company, a joint venture, a fund, a government or a state body.
/// </summary>
[ModelRecord]
[SchemaText("An organization that facts refer to: a company, a joint venture, a fund, a government or a state body.")]
public sealed partial record Company : Entity
{
    /// <summary>The id by which facts refer to the company; unique among companies, people and projects.</summary>
    [SchemaText("The id by which facts refer to the company; unique among companies, people and projects.")]
    public override required EntityId Id { get; init; }

    /// <summary>The name by language.</summary>
    [SchemaText("The name by language.")]
    public override LanguageMap Names { get; init; }

    /// <summary>Other names that the article uses for the company.</summary>
    [SchemaText("Other names that the article uses for the company.")]
    public new ValueList<string> Aliases { get; init; }

    /// <summary>The kind of organization; null if the article does not say.</summary>
    [SchemaText("The kind of organization; absent if the article does not say.")]
    public CompanyKind? Kind { get; init; }

    /// <summary>The country of the registered seat (ISO 3166-1 alpha-2).</summary>
    [SchemaText("The country of the registered seat (ISO 3166-1 alpha-2).")]
    public CountryCode? Country { get; init; }

    /// <summary>The identifiers of the company in public registers.</summary>
    [SchemaText("The identifiers of the company in public registers.")]
    public CompanyIdentifiers? Identifiers { get; init; }

    /// <summary>The website as printed.</summary>
    [SchemaText("The website as printed.")]
    public string? Website { get; init; }

    /// <summary>The company that controls this company.</summary>
    [SchemaText("The company that controls this company.")]
    [References(EntitySorts.Company)]
    public EntityId? Parent { get; init; }

    /// <summary>The listing status of the shares.</summary>
    [SchemaText("The listing status of the shares.")]
    public ListingStatus? ListingStatus { get; init; }

    /// <summary>The place of the registered seat or headquarters.</summary>
    [SchemaText("The place of the registered seat or headquarters.")]
    public Place? Seat { get; init; }

    /// <summary>The industries of the company.</summary>
    [SchemaText("The industries of the company.")]
    public ValueList<Industry> Industries { get; init; }

    /// <summary>The date on which the company was founded (EDTF).</summary>
    [SchemaText("The date on which the company was founded (EDTF).")]
    public PartialDate? FoundingDate { get; init; }

    private protected override ValueList<string> OtherNames => Aliases;
}

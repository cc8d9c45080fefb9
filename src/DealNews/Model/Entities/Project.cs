namespace DealNews;

/// <summary>An undertaking that money goes to and that is no company, or not yet one.</summary>
public sealed partial record Project : Extensible
{
    /// <summary>The id by which facts refer to it; one space with companies and people.</summary>
    public required EntityId Id { get; init; }

    /// <summary>The name by language.</summary>
    public LanguageMap Names { get; init; }

    /// <summary>Who takes part in it.</summary>
    [References(EntitySorts.Any)]
    public ValueList<EntityId> Participants { get; init; }

    /// <summary>The country in which it is carried out (ISO 3166-1 alpha-2).</summary>
    public CountryCode? Country { get; init; }
}

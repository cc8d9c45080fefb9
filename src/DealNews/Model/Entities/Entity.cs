namespace DealNews;

/// <summary>An organization, person or project that facts refer to.</summary>
public abstract record Entity : Extensible
{
    private protected Entity() { }

    /// <summary>The id by which facts refer to the entity; unique in its document.</summary>
    public abstract EntityId Id { get; init; }

    /// <summary>The name by language.</summary>
    public abstract LanguageMap Names { get; init; }

    /// <summary>Other names that the article uses for the entity; empty if it cannot have any.</summary>
    public ValueList<string> Aliases => OtherNames;

    private protected virtual ValueList<string> OtherNames => default;
}

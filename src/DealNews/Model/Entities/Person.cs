namespace DealNews;

/// <summary>A person that facts refer to.</summary>
public sealed partial record Person : Extensible
{
    /// <summary>The id by which facts refer to the person; one space with companies and projects.</summary>
    public required EntityId Id { get; init; }

    /// <summary>The name by language.</summary>
    public LanguageMap Names { get; init; }

    /// <summary>The positions that the article gives.</summary>
    public ValueList<PersonPosition> Positions { get; init; }
}

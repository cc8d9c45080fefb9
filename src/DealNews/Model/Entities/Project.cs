namespace DealNews;

/// <summary>An undertaking that receives money but is not, or not yet, a company.</summary>
[ModelRecord]
[SchemaText("An undertaking that receives money but is not, or not yet, a company.")]
public sealed partial record Project : Entity
{
    /// <summary>The id by which facts refer to the project; unique among companies, people and projects.</summary>
    [SchemaText("The id by which facts refer to the project; unique among companies, people and projects.")]
    public override required EntityId Id { get; init; }

    /// <summary>The name by language.</summary>
    [SchemaText("The name by language.")]
    public override LanguageMap Names { get; init; }

    /// <summary>The participants.</summary>
    [SchemaText("The participants.")]
    [References(EntitySorts.Any)]
    public ValueList<EntityId> Participants { get; init; }

    /// <summary>The country in which the project is carried out (ISO 3166-1 alpha-2).</summary>
    [SchemaText("The country in which the project is carried out (ISO 3166-1 alpha-2).")]
    public CountryCode? Country { get; init; }
}

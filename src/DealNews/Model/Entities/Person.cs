namespace DealNews;

/// <summary>A person that facts refer to.</summary>
[ModelRecord]
[SchemaText("A person that facts refer to.")]
public sealed partial record Person : Entity
{
    /// <summary>The id by which facts refer to the person; unique among companies, people and projects.</summary>
    [SchemaText("The id by which facts refer to the person; unique among companies, people and projects.")]
    public override required EntityId Id { get; init; }

    /// <summary>The name by language.</summary>
    [SchemaText("The name by language.")]
    public override LanguageMap Names { get; init; }

    /// <summary>The positions of the person that the article gives.</summary>
    [SchemaText("The positions of the person that the article gives.")]
    public ValueList<PersonPosition> Positions { get; init; }
}

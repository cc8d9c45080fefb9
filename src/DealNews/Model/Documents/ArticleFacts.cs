namespace DealNews;

/// <summary>
/// A document of the format: an article, the entities that it mentions, and the facts that it reports.
/// </summary>
[ModelRecord]
[SchemaText("A document of the format: an article, the entities that it mentions, and the facts that it reports.")]
public sealed partial record ArticleFacts : Extensible
{
    /// <summary>The version of the format that this library writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the format of this document; null if the document does not give it.</summary>
    [SchemaText("The version of the format of this document; absent if the document does not say.")]
    public string? SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The article.</summary>
    [SchemaText("The article.")]
    public Article? Article { get; init; }

    /// <summary>The organizations that facts refer to.</summary>
    [SchemaText("The organizations that facts refer to.")]
    public ValueList<Company> Companies { get; init; }

    /// <summary>The people that facts refer to.</summary>
    [SchemaText("The people that facts refer to.")]
    public ValueList<Person> People { get; init; }

    /// <summary>The projects that facts refer to.</summary>
    [SchemaText("The projects that facts refer to.")]
    public ValueList<Project> Projects { get; init; }

    /// <summary>The facts that the article reports.</summary>
    [SchemaText("The facts that the article reports.")]
    public ValueList<Fact> Facts { get; init; }
}

namespace DealNews;

/// <summary>What someone said or wrote.</summary>
[SchemaText("A statement that someone made, spoken or written.")]
[FactKind("statement")]
public sealed partial record Statement : Fact
{
    /// <summary>Who said it.</summary>
    [SchemaText("The speaker or author.")]
    [References(EntitySorts.Any)]
    public required EntityId Speaker { get; init; }

    /// <summary>What was said.</summary>
    [SchemaText("The text of the statement.")]
    public required string Text { get; init; }

    /// <summary>How the article renders it.</summary>
    [SchemaText("How the article renders the statement.")]
    public StatementMode? Mode { get; init; }

    /// <summary>The language of <see cref="Text"/> (BCP 47).</summary>
    [SchemaText("The language of the text (BCP 47).")]
    public LanguageTag? Language { get; init; }

    /// <summary>The statement that this one translates.</summary>
    [SchemaText("The statement of which this one is a translation.")]
    [ReferencesFact("statement")]
    public FactId? TranslationOf { get; init; }
}

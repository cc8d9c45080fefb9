namespace DealNews;

/// <summary>A statement that someone made, spoken or written.</summary>
[SchemaText("A statement that someone made, spoken or written.")]
[FactKind("statement")]
public sealed partial record Statement : Fact
{
    /// <summary>The speaker or author.</summary>
    [SchemaText("The speaker or author.")]
    [References(EntitySorts.Any)]
    public required EntityId Speaker { get; init; }

    /// <summary>The text of the statement.</summary>
    [SchemaText("The text of the statement.")]
    [ComparedAs(EvidenceCheck.Wording)]
    public required string Text { get; init; }

    /// <summary>The form of the statement in the article: direct, indirect or paraphrased.</summary>
    [SchemaText("The form of the statement in the article: direct, indirect or paraphrased.")]
    public StatementMode? Mode { get; init; }

    /// <summary>The language of the text (BCP 47).</summary>
    [SchemaText("The language of the text (BCP 47).")]
    public LanguageTag? Language { get; init; }

    /// <summary>The statement of which this one is a translation.</summary>
    [SchemaText("The statement of which this one is a translation.")]
    [ReferencesFact("statement")]
    public FactId? TranslationOf { get; init; }
}

namespace DealNews;

/// <summary>What someone said or wrote.</summary>
[FactKind("statement")]
public sealed partial record Statement : Fact
{
    /// <summary>Who said it.</summary>
    [References(EntitySorts.Any)]
    public required EntityId Speaker { get; init; }

    /// <summary>What was said.</summary>
    public required string Text { get; init; }

    /// <summary>How the article renders it.</summary>
    public StatementMode? Mode { get; init; }

    /// <summary>The language of <see cref="Text"/> (BCP 47).</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The statement that this one translates.</summary>
    [ReferencesFact("statement")]
    public FactId? TranslationOf { get; init; }
}

namespace DealNews.Testing;

/// <summary>Builds a <see cref="Statement"/>.</summary>
public sealed class StatementBuilder : FactBuilder<Statement, StatementBuilder>
{
    internal StatementBuilder(Statement fact)
        : base(fact, static fact => new(fact)) { }

    /// <summary>Sets the speaker.</summary>
    public StatementBuilder By(EntityId speaker) => With(statement => statement with { Speaker = speaker });

    /// <summary>Sets the text.</summary>
    public StatementBuilder Saying(string text) => With(statement => statement with { Text = text });

    /// <summary>Sets the mode: a direct quote or a paraphrase.</summary>
    public StatementBuilder As(StatementMode mode) => With(statement => statement with { Mode = mode });

    /// <summary>Sets the language of the text.</summary>
    public StatementBuilder In(LanguageTag language) => With(statement => statement with { Language = language });

    /// <summary>Sets the statement of which this one is a translation.</summary>
    public StatementBuilder TranslationOf(FactId original) =>
        With(statement => statement with { TranslationOf = original });
}

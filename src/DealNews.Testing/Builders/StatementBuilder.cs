namespace DealNews.Testing;

/// <summary>Builds a statement.</summary>
public sealed class StatementBuilder : FactBuilder<Statement, StatementBuilder>
{
    internal StatementBuilder()
        : this(new Statement { Speaker = Filler.Person, Text = "We build together." }) { }

    private StatementBuilder(Statement fact)
        : base(fact) { }

    /// <summary>Says who speaks.</summary>
    public StatementBuilder By(EntityId speaker) => With(statement => statement with { Speaker = speaker });

    /// <summary>Says what is said.</summary>
    public StatementBuilder Saying(string text) => With(statement => statement with { Text = text });

    /// <summary>Says whether these are the speaker's own words.</summary>
    public StatementBuilder As(StatementMode mode) => With(statement => statement with { Mode = mode });

    /// <summary>Says in which language.</summary>
    public StatementBuilder In(LanguageTag language) => With(statement => statement with { Language = language });

    /// <summary>Says of which statement it is a translation.</summary>
    public StatementBuilder TranslationOf(FactId original) =>
        With(statement => statement with { TranslationOf = original });

    private protected override StatementBuilder Holding(Statement fact) => new(fact);
}

namespace DealNews.Testing;

/// <summary>
/// The members that the builders of all kinds of fact share. A builder is immutable: each method returns a new one.
/// </summary>
/// <typeparam name="TFact">The record that is built.</typeparam>
/// <typeparam name="TBuilder">The type of the builder itself.</typeparam>
public abstract class FactBuilder<TFact, TBuilder>
    where TFact : Fact
    where TBuilder : FactBuilder<TFact, TBuilder>
{
    private readonly TFact _fact;
    private readonly Func<TFact, TBuilder> _create;

    private protected FactBuilder(TFact fact, Func<TFact, TBuilder> create) => (_fact, _create) = (fact, create);

    /// <summary>Builds the fact.</summary>
    public TFact Build() => Complete(_fact);

    /// <summary>Builds the fact, as <see cref="Build"/> does.</summary>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static implicit operator TFact(FactBuilder<TFact, TBuilder> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>Changes any member of the fact; for members without a method of their own.</summary>
    /// <param name="change">Returns the changed fact: <c>meeting =&gt; meeting with { DateText = "4일" }</c>.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public TBuilder With(Func<TFact, TFact> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return _create(change(_fact));
    }

    /// <summary>Sets the id by which other facts refer to the fact.</summary>
    public TBuilder WithId(FactId id) => _create(_fact with { Id = id });

    /// <summary>Adds a quote as evidence.</summary>
    /// <param name="quote">The quote, word for word from the article.</param>
    public TBuilder Quoting(string quote) => Quoting(new Evidence { Exact = quote });

    /// <summary>Adds evidence.</summary>
    public TBuilder Quoting(Evidence evidence) => _create(_fact with { Evidence = [.. _fact.Evidence, evidence] });

    /// <summary>Sets the source that the article names for the fact.</summary>
    /// <param name="kind">The kind of source.</param>
    /// <param name="name">The name of the source as printed.</param>
    /// <param name="entity">The id of the source, if the document lists it.</param>
    public TBuilder AttributedTo(AttributionKind kind, string? name = null, EntityId? entity = null) =>
        _create(
            _fact with
            {
                Attribution = new()
                {
                    Kind = kind,
                    Name = name,
                    Entity = entity,
                },
            }
        );

    /// <summary>Sets the certainty.</summary>
    public TBuilder WithCertainty(Certainty certainty) => _create(_fact with { Certainty = certainty });

    /// <summary>Sets the polarity: affirmed or denied.</summary>
    public TBuilder WithPolarity(Polarity polarity) => _create(_fact with { Polarity = polarity });

    /// <summary>Sets the extractor's confidence.</summary>
    /// <param name="confidence">The confidence, from 0 to 1.</param>
    public TBuilder WithConfidence(decimal confidence) => _create(_fact with { Confidence = confidence });

    /// <summary>Sets the note for human readers.</summary>
    public TBuilder WithNote(string note) => _create(_fact with { Note = note });

    /// <summary>Fills in members whose default depends on the other members.</summary>
    private protected virtual TFact Complete(TFact fact) => fact;
}

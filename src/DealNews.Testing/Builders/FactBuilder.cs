namespace DealNews.Testing;

/// <summary>What the builders of all kinds of fact have in common. A builder is immutable: each method gives another.</summary>
/// <typeparam name="TFact">The fact that is built.</typeparam>
/// <typeparam name="TBuilder">The builder itself.</typeparam>
public abstract class FactBuilder<TFact, TBuilder>
    where TFact : Fact
    where TBuilder : FactBuilder<TFact, TBuilder>
{
    private readonly TFact _fact;

    private protected FactBuilder(TFact fact) => _fact = fact;

    /// <summary>The fact.</summary>
    public TFact Build() => Complete(_fact);

    /// <summary>Converts to the fact, as <see cref="Build"/> does.</summary>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static implicit operator TFact(FactBuilder<TFact, TBuilder> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>Changes the fact, above all where there is no method: <c>.With(meeting =&gt; meeting with { DateText = "4일" })</c>.</summary>
    /// <param name="change">Gives the changed fact.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public TBuilder With(Func<TFact, TFact> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Holding(change(_fact));
    }

    /// <summary>Gives the fact an id, to which other facts may refer.</summary>
    public TBuilder WithId(FactId id) => Holding(_fact with { Id = id });

    /// <summary>Adds a quote that the fact rests on.</summary>
    /// <param name="quote">The quote as it stands in the article.</param>
    public TBuilder Quoting(string quote) => Quoting(new Evidence { Exact = quote });

    /// <summary>Adds a quote that the fact rests on, with its position.</summary>
    public TBuilder Quoting(Evidence evidence) => Holding(_fact with { Evidence = [.. _fact.Evidence, evidence] });

    /// <summary>Says by whom the fact is vouched for.</summary>
    /// <param name="kind">What sort of source it is.</param>
    /// <param name="name">The source's name as printed.</param>
    /// <param name="entity">The source, where the document lists it.</param>
    public TBuilder AttributedTo(AttributionKind kind, string? name = null, EntityId? entity = null) =>
        Holding(
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

    /// <summary>Says how certain the fact is.</summary>
    public TBuilder WithCertainty(Certainty certainty) => Holding(_fact with { Certainty = certainty });

    /// <summary>Says whether the fact is affirmed or denied.</summary>
    public TBuilder WithPolarity(Polarity polarity) => Holding(_fact with { Polarity = polarity });

    /// <summary>Says how sure the extraction of the fact is.</summary>
    /// <param name="confidence">From 0 to 1.</param>
    public TBuilder WithConfidence(decimal confidence) => Holding(_fact with { Confidence = confidence });

    /// <summary>Adds a remark for people.</summary>
    public TBuilder WithNote(string note) => Holding(_fact with { Note = note });

    /// <summary>A builder that holds a fact.</summary>
    private protected abstract TBuilder Holding(TFact fact);

    /// <summary>Fills in what can only be known when nothing else is set.</summary>
    private protected virtual TFact Complete(TFact fact) => fact;
}

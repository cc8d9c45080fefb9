namespace DealNews.Grounding;

/// <summary>Options of <see cref="GroundingVerifier"/>. Immutable.</summary>
public sealed record GroundingOptions
{
    /// <summary>The default options.</summary>
    public static GroundingOptions Default { get; } = new();

    /// <summary>The options of the search for quotes.</summary>
    public QuoteOptions Quotes { get; init; } = QuoteOptions.Default;

    /// <summary>
    /// Whether a fact without evidence is an error. By default it is an information, and its values are not checked.
    /// </summary>
    public bool RequireEvidence { get; init; }

    /// <summary>
    /// The kinds of fact of the application. The values of other kinds that this library does not know are checked as
    /// far as their JSON shows what they are.
    /// </summary>
    public ValueList<FactKind> FactKinds { get; init; }
}

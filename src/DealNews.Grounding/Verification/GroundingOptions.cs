namespace DealNews.Grounding;

/// <summary>Options of <see cref="GroundingVerifier"/>. Immutable.</summary>
public sealed record GroundingOptions
{
    /// <summary>The default options.</summary>
    public static GroundingOptions Default { get; } = new();

    /// <summary>The options of the search for quotes.</summary>
    public QuoteOptions Quotes { get; init; } = QuoteOptions.Default;

    /// <summary>
    /// Whether a fact without evidence is an error. By default, the finding is information. The values of such a fact
    /// are not checked.
    /// </summary>
    public bool RequireEvidence { get; init; }

    /// <summary>
    /// The application's fact kinds. In facts of other unknown kinds, only money, numbers and dates that the JSON form
    /// identifies are checked.
    /// </summary>
    public ValueList<FactKind> FactKinds { get; init; }
}

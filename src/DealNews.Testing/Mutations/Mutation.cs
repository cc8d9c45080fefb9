namespace DealNews.Testing;

/// <summary>A document in which one value differs from an original.</summary>
public sealed record Mutation
{
    internal Mutation() { }

    /// <summary>What has changed.</summary>
    public required MutationKind Kind { get; init; }

    /// <summary>The changed document.</summary>
    public required ArticleFacts Document { get; init; }

    /// <summary>
    /// The place of the value as a JSON Pointer (RFC 6901), such as <c>/facts/1/amount/exact</c>. If the name of the
    /// member changes or two members do, it is the place of their record.
    /// </summary>
    public required string Pointer { get; init; }

    /// <summary>
    /// The member, which is the same for all documents: the kind of fact and the path without positions, such as
    /// <c>marketForecast/points/amount/exact</c>; for other records the path, such as <c>companies/names</c>.
    /// </summary>
    public required string Member { get; init; }

    /// <summary>The value of the original, as text.</summary>
    public required string Original { get; init; }

    /// <summary>The value of the changed document, as text.</summary>
    public required string Changed { get; init; }

    /// <summary>
    /// Returns the kind, the place and both values, for example
    /// <c>Digit /facts/1/amount/exact: "USD 15" -> "USD 16"</c>.
    /// </summary>
    public override string ToString() => PrintableText.Of($"{Kind} {Pointer}: \"{Original}\" -> \"{Changed}\"");
}

namespace DealNews.Testing;

/// <summary>A document in which one value differs from an original.</summary>
public sealed record Mutation
{
    internal Mutation() { }

    /// <summary>The kind of change.</summary>
    public required MutationKind Kind { get; init; }

    /// <summary>The changed document.</summary>
    public required ArticleFacts Document { get; init; }

    /// <summary>
    /// The JSON Pointer (RFC 6901) of the value, such as <c>/facts/1/amount/exact</c>. If two members change, or a
    /// member gets another name, it is the pointer of their record.
    /// </summary>
    public required string Pointer { get; init; }

    /// <summary>
    /// The path of the member, without list indexes: the kind of fact followed by the member names, such as
    /// <c>marketForecast/points/amount/exact</c>. For other records it begins with the list, as in
    /// <c>companies/names</c>.
    /// </summary>
    public required string Member { get; init; }

    /// <summary>The value of the original, as text.</summary>
    public required string Original { get; init; }

    /// <summary>The value of the changed document, as text.</summary>
    public required string Changed { get; init; }

    /// <summary>
    /// Returns the kind, the pointer and both values, for example
    /// <c>Digit /facts/1/amount/exact: "USD 15" -> "USD 16"</c>.
    /// </summary>
    public override string ToString() => PrintableText.Of($"{Kind} {Pointer}: \"{Original}\" -> \"{Changed}\"");
}

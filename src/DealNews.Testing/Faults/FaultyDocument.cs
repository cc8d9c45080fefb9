namespace DealNews.Testing;

/// <summary>A document that breaks one rule and no other.</summary>
public sealed record FaultyDocument
{
    internal FaultyDocument() { }

    /// <summary>The code of the rule (<see cref="RuleCode"/>).</summary>
    public required string Code { get; init; }

    /// <summary>The fault in one sentence.</summary>
    public required string Description { get; init; }

    /// <summary>
    /// The JSON Pointers (RFC 6901) of the expected findings, in document order. Usually there is one; there are
    /// several if parts of the document contradict each other, as in a circular reference.
    /// </summary>
    public required ValueList<string> Pointers { get; init; }

    /// <summary>The first of <see cref="Pointers"/>.</summary>
    public string Pointer => Pointers[0];

    /// <summary>The document as indented text; not valid JSON if the rule is about JSON syntax.</summary>
    public required string Json { get; init; }

    /// <summary>The text of the article, if only a comparison with it reveals the fault; otherwise null.</summary>
    public string? ArticleText { get; init; }

    /// <summary>Returns the code and the description, which test runners show as the name of the case.</summary>
    public override string ToString() => $"{Code} {Description}";
}

namespace DealNews.Testing;

/// <summary>A document that breaks one rule and no other.</summary>
/// <param name="Code">The code of the rule (<see cref="RuleCode"/>).</param>
/// <param name="Pointers">
/// Where the fault is found (JSON Pointer, RFC 6901), in the order of the document; several where it lies between places of which
/// none is more wrong than the other, as in a circle of references.
/// </param>
/// <param name="Description">What is wrong, in a sentence.</param>
/// <param name="Json">The document, indented; not always JSON, since that is a rule as well.</param>
public sealed record FaultyDocument(string Code, ValueList<string> Pointers, string Description, string Json)
{
    /// <summary>
    /// The text of the article that the document has to be held against for the fault to be seen; null where the document alone shows it.
    /// </summary>
    public string? ArticleText { get; init; }

    /// <summary>The first place where the fault is found.</summary>
    public string Pointer => Pointers[0];

    /// <summary>The code and the description: what a test runner shows of the case.</summary>
    public override string ToString() => $"{Code} {Description}";
}

namespace DealNews.Testing;

/// <summary>A fault as a variation of the valid document.</summary>
internal sealed record Fault(string Code, string Description, ValueList<string> Pointers, ValueList<Edit> Edits)
{
    public Fault(string code, string description, string pointer, params ValueList<Edit> edits)
        : this(code, description, (ValueList<string>)[pointer], edits) { }

    /// <summary>What is done to the text after the edits; null where they suffice, because the outcome is JSON.</summary>
    public Func<string, string>? Spoil { get; init; }

    /// <summary>The text of the article, where the fault is seen only beside it.</summary>
    public string? ArticleText { get; init; }

    public FaultyDocument ToDocument()
    {
        var json = ValidDocument.With(Edits);
        return new(Code, Pointers, Description, Spoil?.Invoke(json) ?? json) { ArticleText = ArticleText };
    }
}

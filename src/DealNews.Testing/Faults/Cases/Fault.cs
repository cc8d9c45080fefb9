namespace DealNews.Testing;

/// <summary>A fault, as edits of the valid document.</summary>
internal sealed record Fault(string Code, string Description, ValueList<string> Pointers, ValueList<Edit> Edits)
{
    public Fault(string code, string description, Edit edit)
        : this(code, description, edit.Pointer, edit) { }

    public Fault(string code, string description, string pointer, params ValueList<Edit> edits)
        : this(code, description, (ValueList<string>)[pointer], edits) { }

    /// <summary>
    /// Changes the JSON text after the edits, for faults that edits of valid JSON cannot make; otherwise null.
    /// </summary>
    public Func<string, string>? Spoil { get; init; }

    /// <summary>The document without the fault, as JSON.</summary>
    public string Valid { get; init; } = ValidDocument.Json;

    /// <summary>The text of the article, if the fault contradicts it; otherwise null.</summary>
    public string? ArticleText { get; init; }

    public FaultyDocument ToDocument()
    {
        var json = ValidDocument.With(Valid, Edits);
        return new()
        {
            Code = Code,
            Pointers = Pointers,
            Description = Description,
            Json = Spoil?.Invoke(json) ?? json,
            ArticleText = ArticleText,
        };
    }
}

namespace DealNews;

/// <summary>
/// The kind of source to which an article attributes a fact. An open vocabulary: other terms are kept unchanged.
/// </summary>
[SchemaText("The kind of source to which an article attributes a fact.")]
[Vocabulary]
public readonly partial struct AttributionKind
{
    /// <summary>A person whose name the article gives.</summary>
    [SchemaText("A person whose name the article gives.")]
    public static partial AttributionKind NamedPerson { get; }

    /// <summary>An organization that the article names.</summary>
    [SchemaText("An organization that the article names.")]
    public static partial AttributionKind NamedOrganization { get; }

    /// <summary>Another newspaper, agency or broadcaster.</summary>
    [SchemaText("Another newspaper, agency or broadcaster.")]
    public static partial AttributionKind NamedMedia { get; }

    /// <summary>A filing, a contract or a press release.</summary>
    [SchemaText("A filing, a contract or a press release.")]
    public static partial AttributionKind OfficialDocument { get; }

    /// <summary>A source that the article does not name.</summary>
    [SchemaText("A source that the article does not name.")]
    public static partial AttributionKind Anonymous { get; }

    /// <summary>A conclusion of the author.</summary>
    [SchemaText("A conclusion of the author.")]
    public static partial AttributionKind AuthorInference { get; }

    /// <summary>No source: the article itself asserts the fact.</summary>
    [SchemaText("No source: the article itself asserts the fact.")]
    public static partial AttributionKind Unattributed { get; }
}

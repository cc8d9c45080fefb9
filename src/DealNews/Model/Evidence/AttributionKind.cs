namespace DealNews;

/// <summary>By whom a fact is vouched for. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct AttributionKind
{
    /// <summary>A person whose name is given.</summary>
    public static partial AttributionKind NamedPerson { get; }

    /// <summary>An organisation that is named.</summary>
    public static partial AttributionKind NamedOrganization { get; }

    /// <summary>Another newspaper, agency or broadcaster.</summary>
    public static partial AttributionKind NamedMedia { get; }

    /// <summary>A filing, a contract, a press release.</summary>
    public static partial AttributionKind OfficialDocument { get; }

    /// <summary>A source that the article does not name.</summary>
    public static partial AttributionKind Anonymous { get; }

    /// <summary>The author concludes it.</summary>
    public static partial AttributionKind AuthorInference { get; }

    /// <summary>The article reports it as its own.</summary>
    public static partial AttributionKind Unattributed { get; }
}

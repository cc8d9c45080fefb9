namespace DealNews;

/// <summary>The article that the facts were taken from.</summary>
public sealed partial record Article : Extensible
{
    /// <summary>The id of the article where it was found.</summary>
    public string? Id { get; init; }

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>The address, as printed.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it.</summary>
    public ValueList<string> Authors { get; init; }

    /// <summary>When it was published (RFC 3339, with its offset from UTC).</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The language of the text (BCP 47).</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The SHA-256 of the text's UTF-8 bytes, in hexadecimal digits.</summary>
    public string? TextSha256 { get; init; }
}

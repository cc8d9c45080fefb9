namespace DealNews;

/// <summary>The article that the facts were taken from.</summary>
[ModelRecord]
[SchemaText("The article from which the facts were extracted.")]
public sealed partial record Article : Extensible
{
    /// <summary>The id of the article where it was found.</summary>
    [SchemaText("The id of the article at its source.")]
    public string? Id { get; init; }

    /// <summary>The headline.</summary>
    [SchemaText("The headline.")]
    public string? Headline { get; init; }

    /// <summary>The address, as printed.</summary>
    [SchemaText("The URL as printed.")]
    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    [SchemaText("The publisher.")]
    public string? Publisher { get; init; }

    /// <summary>Who wrote it.</summary>
    [SchemaText("The authors.")]
    public ValueList<string> Authors { get; init; }

    /// <summary>When it was published (RFC 3339, with its offset from UTC).</summary>
    [SchemaText("The time of publication (RFC 3339, with the offset from UTC).")]
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The language of the text (BCP 47).</summary>
    [SchemaText("The language of the text (BCP 47).")]
    public LanguageTag? Language { get; init; }

    /// <summary>The SHA-256 of the text's UTF-8 bytes, in hexadecimal digits.</summary>
    [SchemaText("The SHA-256 hash of the text in UTF-8, in hexadecimal digits.")]
    public string? TextSha256 { get; init; }
}

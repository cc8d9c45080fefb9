namespace DealNews;

/// <summary>The article from which the facts were extracted.</summary>
[ModelRecord]
[SchemaText("The article from which the facts were extracted.")]
public sealed partial record Article : Extensible
{
    /// <summary>The id of the article at its source.</summary>
    [SchemaText("The id of the article at its source.")]
    public string? Id { get; init; }

    /// <summary>The headline.</summary>
    [SchemaText("The headline.")]
    public string? Headline { get; init; }

    /// <summary>The URL as printed.</summary>
    [SchemaText("The URL as printed.")]
    public string? Url { get; init; }

    /// <summary>The publisher.</summary>
    [SchemaText("The publisher.")]
    public string? Publisher { get; init; }

    /// <summary>The authors.</summary>
    [SchemaText("The authors.")]
    public ValueList<string> Authors { get; init; }

    /// <summary>The time of publication (RFC 3339, with the offset from UTC).</summary>
    [SchemaText("The time of publication (RFC 3339, with the offset from UTC).")]
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The language of the text (BCP 47).</summary>
    [SchemaText("The language of the text (BCP 47).")]
    public LanguageTag? Language { get; init; }

    /// <summary>The SHA-256 hash of the text in UTF-8, in hexadecimal digits.</summary>
    [SchemaText("The SHA-256 hash of the text in UTF-8, in hexadecimal digits.")]
    public string? TextSha256 { get; init; }
}

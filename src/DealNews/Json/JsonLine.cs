using System.Diagnostics.CodeAnalysis;

namespace DealNews.Json;

/// <summary>A line of JSON Lines: a document, or the error if it cannot be read.</summary>
public sealed record JsonLine
{
    internal JsonLine(long number, ArticleFacts document) => (Number, Document) = (number, document);

    internal JsonLine(long number, DealNewsJsonException error) => (Number, Error) = (number, error);

    /// <summary>The number of the line, from 1, including blank lines.</summary>
    public long Number { get; }

    /// <summary>The document; null if the line could not be read.</summary>
    public ArticleFacts? Document { get; }

    /// <summary>The reason why the line could not be read; null if it could.</summary>
    public DealNewsJsonException? Error { get; }

    /// <summary>Whether the line has a document, so that <see cref="Error"/> is null.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsDocument => Document is not null;
}

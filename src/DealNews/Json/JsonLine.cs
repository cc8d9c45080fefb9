namespace DealNews.Json;

/// <summary>A line of a JSON Lines text: a document, or why there is none.</summary>
/// <param name="Number">The number of the line, from 1; blank lines count.</param>
/// <param name="Document">The document; null where the line could not be read.</param>
/// <param name="Error">Why the line could not be read; null where it could.</param>
public readonly record struct JsonLine(long Number, ArticleFacts? Document, DealNewsJsonException? Error);

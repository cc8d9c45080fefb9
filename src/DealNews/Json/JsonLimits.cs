namespace DealNews.Json;

/// <summary>
/// How much is read of a JSON text, so that a hostile one costs no more time and memory than it is worth. What exceeds a limit is a
/// fault (DN0002) at its place. How deep a text may be nested is fixed: <see cref="DealNewsJson.MaxDepth"/>.
/// </summary>
/// <remarks>The time of a reading and of a check grows with the length of the text; only the current valuations of a document are compared each with each.</remarks>
public sealed record JsonLimits
{
    /// <summary>The limits where no others are given.</summary>
    public static JsonLimits Default { get; } = new();

    /// <summary>The length of a document, or of a line of JSON Lines, in bytes: 64 MiB. An article's facts take some kilobytes.</summary>
    public int DocumentBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The number of elements of a list of the format, such as the facts of a document: 10 000.</summary>
    public int ListLength { get; init; } = 10_000;

    /// <summary>The number of faults that an inspection collects of a document before it gives up reading it: 1000.</summary>
    public int Faults { get; init; } = 1000;
}

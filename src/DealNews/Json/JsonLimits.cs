using System.Runtime.CompilerServices;

namespace DealNews.Json;

/// <summary>
/// Limits of deserialization, so that hostile JSON cannot exhaust time and memory. JSON that exceeds a limit is an
/// error (DN0002). The nesting depth is fixed: <see cref="DealNewsJson.MaxDepth"/>.
/// </summary>
/// <remarks>
/// Deserialization, validation and serialization take linear time in the length of the document, apart from sorting.
/// </remarks>
public sealed record JsonLimits
{
    private readonly int _documentBytes = 64 * 1024 * 1024;
    private readonly int _listLength = 10_000;
    private readonly int _records = 250_000;
    private readonly int _faults = 1000;

    /// <summary>The default limits.</summary>
    public static JsonLimits Default { get; } = new();

    /// <summary>
    /// The maximum length of a document, or of a line of JSON Lines, in bytes. The default is 64 MiB. A typical
    /// document has a few kilobytes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is less than 1, or greater than 2,000,000,000.
    /// </exception>
    public int DocumentBytes
    {
        get => _documentBytes;
        init => _documentBytes = Checked(value);
    }

    /// <summary>
    /// The maximum number of elements in a list, such as the facts of a document. The default is 10,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is less than 1, or greater than 2,000,000,000.
    /// </exception>
    public int ListLength
    {
        get => _listLength;
        init => _listLength = Checked(value);
    }

    /// <summary>
    /// The maximum number of records in all lists of a document: entities, facts, evidence, payments and so on. The
    /// default is 250,000. An empty record takes three bytes of JSON, but up to a hundred times as much memory.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is less than 1, or greater than 2,000,000,000.
    /// </exception>
    public int Records
    {
        get => _records;
        init => _records = Checked(value);
    }

    /// <summary>
    /// The number of errors in a document after which an inspection stops. The default is 1,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is less than 1, or greater than 2,000,000,000.
    /// </exception>
    public int Faults
    {
        get => _faults;
        init => _faults = Checked(value);
    }

    private static int Checked(int value, [CallerMemberName] string name = "")
    {
        // The maximum leaves room for buffers that are slightly longer than the limit.
        const int Max = 2_000_000_000;
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Max, name);
        return value;
    }
}

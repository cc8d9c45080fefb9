using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tables;

/// <summary>Options for writing tables.</summary>
public sealed record TableWriterOptions
{
    /// <summary>The default options.</summary>
    public static TableWriterOptions Default { get; } = new();

    /// <summary>The format of the files. By default Parquet.</summary>
    public TableFormat Format { get; init; }

    /// <summary>The options for reading JSON Lines: the application's fact kinds, limits and threads.</summary>
    public DealNewsJsonOptions Json { get; init; } = DealNewsJsonOptions.Default;

    /// <summary>
    /// The options of validation, whose findings are written to the table <c>findings</c>. Null, the default, turns
    /// validation off.
    /// </summary>
    public ValidationOptions? Validation { get; init; }
}

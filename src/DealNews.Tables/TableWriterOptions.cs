using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tables;

/// <summary>Options for writing tables.</summary>
public sealed record TableWriterOptions
{
    /// <summary>The options that apply when none are given.</summary>
    public static TableWriterOptions Default { get; } = new();

    /// <summary>The format of the files. By default Parquet.</summary>
    public TableFormat Format { get; init; }

    /// <summary>How JSON Lines are read: the kinds of fact of the application, limits and threads.</summary>
    public DealNewsJsonOptions Json { get; init; } = DealNewsJsonOptions.Default;

    /// <summary>
    /// How documents are validated, so that the table <c>findings</c> has what the validation finds. Null, the default,
    /// does not validate.
    /// </summary>
    public ValidationOptions? Validation { get; init; }
}

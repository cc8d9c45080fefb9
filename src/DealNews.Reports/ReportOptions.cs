using DealNews.Json;

namespace DealNews.Reports;

/// <summary>Options of a report. Immutable.</summary>
public sealed record ReportOptions
{
    /// <summary>The default options: English, 40 entities in the graph.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>
    /// The language of the sentences and headings: <c>en</c> or <c>ko</c>, with or without a region. English is used
    /// for other languages.
    /// </summary>
    public LanguageTag Language { get; init; } = "en";

    /// <summary>The options with the application's fact kinds.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DealNewsJsonOptions Json
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Json));
            field = value;
        }
    } = DealNewsJsonOptions.Default;

    /// <summary>
    /// The maximum number of entities in the graph, from 2 to 100. The default is 40. The graph shows the relations
    /// with the most facts. The report has the number of omitted entities.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 2 or more than 100.</exception>
    public int MaxEntities
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2, nameof(MaxEntities));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100, nameof(MaxEntities));
            field = value;
        }
    } = 40;
}

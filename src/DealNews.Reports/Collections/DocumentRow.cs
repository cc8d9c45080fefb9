namespace DealNews.Reports;

/// <summary>A document in the list of documents.</summary>
internal sealed record DocumentRow
{
    public required string Title { get; init; }
    public string? Link { get; init; }
    public string? Language { get; init; }
    public string? Publisher { get; init; }
    public string? Date { get; init; }
    public required int Facts { get; init; }
    public required int Findings { get; init; }
}

namespace DealNews.Reports;

/// <summary>The value that an article reports.</summary>
internal sealed record StatementView
{
    public required string Sentence { get; init; }
    public required string Source { get; init; }
    public string? Link { get; init; }
    public string? Date { get; init; }
    public required ClaimRelation Relation { get; init; }
}

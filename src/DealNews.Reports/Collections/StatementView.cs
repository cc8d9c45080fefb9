namespace DealNews.Reports;

/// <summary>What an article says.</summary>
internal sealed record StatementView
{
    public required string Sentence { get; init; }
    public required string Source { get; init; }
    public string? Link { get; init; }
    public string? Date { get; init; }
    public required ClaimRelation Relation { get; init; }
}

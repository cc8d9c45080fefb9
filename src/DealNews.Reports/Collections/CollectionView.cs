namespace DealNews.Reports;

/// <summary>The report of many documents.</summary>
internal sealed record CollectionView
{
    public required ReportWords Words { get; init; }
    public required int Documents { get; init; }

    /// <summary>The number of documents with a part that cannot be read.</summary>
    public required int Unreadable { get; init; }
    public required int Facts { get; init; }
    public required int Findings { get; init; }
    public RelationGraph? Graph { get; init; }
    public ValueList<TimeChart> Charts { get; init; }
    public ValueList<ClaimView> Claims { get; init; }
    public int MoreClaims { get; init; }
    public ValueList<FindingGroup> FindingGroups { get; init; }
    public ValueList<EntityView> Entities { get; init; }
    public required int EntityCount { get; init; }
    public ValueList<DocumentRow> Rows { get; init; }
}

namespace DealNews.Reports;

/// <summary>An entity of several documents.</summary>
internal sealed record EntityView
{
    public required string Name { get; init; }
    public required bool IsPerson { get; init; }
    public required bool IsProject { get; init; }

    /// <summary>The number of documents that list the entity.</summary>
    public required int Documents { get; set; }

    /// <summary>The number of facts about the entity.</summary>
    public int Facts { get; set; }
}

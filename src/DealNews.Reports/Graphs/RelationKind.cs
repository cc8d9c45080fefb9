namespace DealNews.Reports;

/// <summary>What relates two entities.</summary>
internal enum RelationKind
{
    Invests,
    Buys,
    Holds,
    Lends,
    Merges,
    Meets,
    Partners,
    Other,
}

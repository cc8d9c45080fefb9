namespace DealNews.Reports;

/// <summary>The kind of relation between two entities.</summary>
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

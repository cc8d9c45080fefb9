namespace DealNews.Validation;

/// <summary>A reference from one fact to another, by their positions in the document.</summary>
internal readonly record struct FactEdge(int From, int To, string Member);

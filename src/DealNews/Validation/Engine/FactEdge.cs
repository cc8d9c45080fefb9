namespace DealNews.Validation;

/// <summary>A reference from one fact to another.</summary>
/// <param name="From">The index of the fact that refers.</param>
/// <param name="To">The index of the fact that it refers to.</param>
/// <param name="Member">The JSON name of the member with the reference.</param>
internal readonly record struct FactEdge(int From, int To, string Member);

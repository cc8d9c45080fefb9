namespace DealNews.Comparison;

/// <summary>A fact with its values.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Slot">Its values.</param>
internal sealed record FactEntry(Fact Fact, Slot Slot);

namespace DealNews.Grounding;

/// <summary>An entity that a clause has on one side, and the fact does not.</summary>
/// <param name="Mention">The place of the entity.</param>
/// <param name="IsGiver">Whether it buys, invests or holds.</param>
internal readonly record struct OtherSide(Mention Mention, bool IsGiver);

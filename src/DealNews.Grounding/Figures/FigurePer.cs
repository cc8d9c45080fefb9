namespace DealNews.Grounding;

/// <summary>What a price is for: "per million tokens" is 1,000,000 <c>token</c>.</summary>
/// <param name="Value">How many units, above zero; 1 where the text gives no number.</param>
/// <param name="Unit">The unit by its common name (<c>share</c>, <c>month</c>, <c>token</c>), or as printed where it has none here.</param>
public sealed record FigurePer(decimal Value, string Unit);

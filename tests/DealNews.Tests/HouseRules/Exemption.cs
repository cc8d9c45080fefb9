namespace DealNews.Tests.HouseRules;

/// <summary>A type or member that is exempt from a house rule; a member is named with its type.</summary>
internal sealed record Exemption(string Name, string Reason);

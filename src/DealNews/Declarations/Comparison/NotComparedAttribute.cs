namespace DealNews;

/// <summary>
/// Gives the reason why grounding does not compare a member, or each member of a type, with the article.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Struct)]
internal sealed class NotComparedAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}

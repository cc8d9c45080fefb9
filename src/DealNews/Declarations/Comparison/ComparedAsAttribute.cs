namespace DealNews;

/// <summary>Gives the way in which grounding compares a member, or each member of a type, with the article.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class ComparedAsAttribute(EvidenceCheck check) : Attribute
{
    public EvidenceCheck Check { get; } = check;
}

namespace DealNews;

/// <summary>
/// Gives the meaning of a term of a status. The rules for statuses check facts with a member of such a vocabulary.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MeansAttribute(TermMeaning meaning) : Attribute
{
    public TermMeaning Meaning { get; } = meaning;
}

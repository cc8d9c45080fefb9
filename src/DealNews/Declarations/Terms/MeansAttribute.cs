namespace DealNews;

/// <summary>
/// Gives the meaning of a term of a status. A fact with a member of such a vocabulary is checked by the rules for
/// statuses.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MeansAttribute(TermMeaning meaning) : Attribute
{
    public TermMeaning Meaning { get; } = meaning;
}

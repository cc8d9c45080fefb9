namespace DealNews;

/// <summary>Says of which sort the entity must be that a member refers to.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ReferencesAttribute(EntitySorts sorts) : Attribute
{
    public EntitySorts Sorts { get; } = sorts;
}

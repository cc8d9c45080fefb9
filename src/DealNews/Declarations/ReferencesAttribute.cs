namespace DealNews;

/// <summary>Marks a reference to an entity, and gives the allowed types of entity.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ReferencesAttribute(EntitySorts sorts) : Attribute
{
    public EntitySorts Sorts { get; } = sorts;
}

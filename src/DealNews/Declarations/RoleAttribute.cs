namespace DealNews;

/// <summary>Says which role an entity has to which a member refers.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RoleAttribute(EntityRoles roles) : Attribute
{
    public EntityRoles Roles { get; } = roles;
}

namespace DealNews;

/// <summary>Names optional members of a record of which at least one is required.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class RequiresOneOfAttribute(params string[] members) : Attribute
{
    public string[] Members { get; } = members;
}

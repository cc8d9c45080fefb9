namespace DealNews;

/// <summary>Marks a reference to a fact, and gives the required kind of the fact; null allows any kind.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ReferencesFactAttribute(string? kind = null) : Attribute
{
    public string? Kind { get; } = kind;
}

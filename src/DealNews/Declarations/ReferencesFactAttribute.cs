namespace DealNews;

/// <summary>Says of which kind the fact must be that a member refers to; without a kind, of any.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ReferencesFactAttribute(string? kind = null) : Attribute
{
    public string? Kind { get; } = kind;
}

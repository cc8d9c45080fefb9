namespace DealNews;

/// <summary>The value of a fact record's <c>kind</c> in JSON.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FactKindAttribute(string kind) : Attribute
{
    public string Kind { get; } = kind;
}

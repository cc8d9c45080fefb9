namespace DealNews;

/// <summary>Marks a record as a fact of a known kind, and gives the value of <c>kind</c> in JSON.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FactKindAttribute(string kind) : Attribute
{
    public string Kind { get; } = kind;
}

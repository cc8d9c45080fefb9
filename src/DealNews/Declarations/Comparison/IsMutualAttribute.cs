namespace DealNews;

/// <summary>Marks references between facts that can refer to each other, so that a cycle is not an error.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IsMutualAttribute : Attribute;

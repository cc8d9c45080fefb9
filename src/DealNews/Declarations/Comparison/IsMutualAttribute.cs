namespace DealNews;

/// <summary>Marks references between facts that can refer to each other, so that a circle is not a fault.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IsMutualAttribute : Attribute;

namespace DealNews;

/// <summary>Marks the date at which a fact whose status says that it is done was done.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class StatusDateAttribute : Attribute;

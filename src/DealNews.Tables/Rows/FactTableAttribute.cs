namespace DealNews.Tables;

/// <summary>Marks the class to which the generator adds the columns for the members of facts.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FactTableAttribute : Attribute;

namespace DealNews;

/// <summary>Marks the date of a fact that must not be after the article if the status means "done".</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class StatusDateAttribute : Attribute;

namespace DealNews;

/// <summary>
/// Marks a member of every fact that describes the extraction of the fact, not its content. Two facts that differ only
/// in such members are duplicates.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ExtractionDetailAttribute : Attribute;

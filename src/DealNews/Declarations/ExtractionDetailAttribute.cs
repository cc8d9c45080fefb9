namespace DealNews;

/// <summary>
/// Marks a member of every fact that describes how the fact was extracted, not what it reports. Two facts that differ
/// in such
/// members alone repeat each other.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ExtractionDetailAttribute : Attribute;

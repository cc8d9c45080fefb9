namespace DealNews;

/// <summary>
/// Marks a list of texts for which JSON can have a single text, because a list of one is often written that way.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MayBeSingleAttribute : Attribute;

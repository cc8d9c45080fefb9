namespace DealNews;

/// <summary>
/// Marks a list of texts for which JSON can have a single text instead. Producers often write a list of one text that
/// way.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MayBeSingleAttribute : Attribute;

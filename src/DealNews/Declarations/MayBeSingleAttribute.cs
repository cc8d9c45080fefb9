namespace DealNews;

/// <summary>
/// Marks a list of texts for which a single text may stand in JSON: a list of one is often written so.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MayBeSingleAttribute : Attribute;

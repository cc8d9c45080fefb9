namespace DealNews;

/// <summary>
/// Marks a member whose value usually follows from the context of the article, instead of its words. Grounding does not
/// compare it with the evidence.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class InferredAttribute : Attribute;

namespace DealNews;

/// <summary>
/// Marks an open vocabulary: a value type whose static partial properties are the terms that this version knows. JSON
/// has the name of a term in camel case. Any other term is kept unchanged.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class VocabularyAttribute : Attribute
{
    /// <summary>
    /// The name of the term that an absent value means; null if an absent value has no meaning.
    /// </summary>
    public string? Default { get; init; }
}

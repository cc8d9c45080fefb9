namespace DealNews;

/// <summary>
/// Marks an open vocabulary: a value type whose static partial properties are the terms that this version knows,
/// each written in JSON as its name in camel case. Any other term is kept as it is.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class VocabularyAttribute : Attribute
{
    /// <summary>
    /// Name of the term that an absent value stands for; without it an absent value is a missing one.
    /// </summary>
    public string? Default { get; init; }
}

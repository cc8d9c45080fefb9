namespace DealNews.Generators;

/// <summary>A value type that wraps a text: an identifier, a date or a vocabulary.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="SchemaText">The description in the JSON Schema.</param>
/// <param name="FormName">The expected form, with its article: "a LEI".</param>
/// <param name="Pattern">The form as a regular expression; null for a vocabulary.</param>
/// <param name="IsHandwritten">Whether the type declares parsing and formatting itself.</param>
/// <param name="IsVocabulary">Whether the text is a term of a vocabulary.</param>
/// <param name="DefaultTerm">The C# property of the term that an absent value means.</param>
/// <param name="Terms">The known terms of a vocabulary.</param>
internal sealed record TextType(
    string Name,
    string SchemaText,
    string FormName,
    string? Pattern,
    bool IsHandwritten,
    bool IsVocabulary,
    string? DefaultTerm,
    EquatableArray<Term> Terms
);

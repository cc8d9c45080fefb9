using System.Collections.Generic;
using DealNews;

namespace DealNews.Generators;

/// <summary>What the assembly declares.</summary>
internal sealed record Model(IReadOnlyList<TextType> Texts, IReadOnlyList<RecordType> Records);

/// <summary>A value type that holds a text: an identifier or a vocabulary.</summary>
internal sealed record TextType(
    string Name,
    string Summary,
    string FormName,
    string? Pattern,
    bool IsHandwritten,
    bool IsVocabulary,
    string? DefaultTerm,
    IReadOnlyList<Term> Terms
);

/// <summary>A term of a vocabulary: its C# property, its meaning, and whether it is a stage of a process.</summary>
internal sealed record Term(string Name, string Summary, bool IsStage);

/// <summary>A record of the model with its members in the order of JSON.</summary>
internal sealed record RecordType(
    string Name,
    string Summary,
    string? Kind,
    bool IsFact,
    bool IsUnknownFact,
    bool IsAbstract,
    bool HasOwnValidator,
    IReadOnlyList<Member> Members
);

/// <summary>A member of a record.</summary>
/// <param name="Name">The C# property.</param>
/// <param name="JsonName">The JSON member.</param>
/// <param name="Summary">What it is, in plain text.</param>
/// <param name="Type">The C# type of the value, or of an element of the list; without a question mark.</param>
/// <param name="Shape">How the value, or an element, is written.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="IsNullable">Whether null is the absent value.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="HasDefaultTerm">Whether an absent value stands for a term of its vocabulary.</param>
/// <param name="Rule">The code of the rule about the form of its text.</param>
/// <param name="FormName">What its text should be.</param>
/// <param name="Sorts">Of which sorts the entity may be that it refers to.</param>
/// <param name="FactKind">Of which kind the fact must be that it refers to.</param>
/// <param name="MayBeSingle">Whether a single text may stand for a list of one.</param>
/// <param name="IsInherited">Whether every fact has it.</param>
/// <param name="MayBeZero">Whether an amount of zero makes sense.</param>
internal sealed record Member(
    string Name,
    string JsonName,
    string Summary,
    string Type,
    Shape Shape,
    bool IsList,
    bool IsNullable,
    bool IsRequired,
    bool HasDefaultTerm,
    string? Rule,
    string? FormName,
    string? Sorts,
    string? FactKind,
    bool MayBeZero,
    bool MayBeSingle,
    bool IsInherited
)
{
    /// <summary>The C# name of a local variable for the member.</summary>
    public string Local => "@" + JsonName;

    /// <summary>The C# type of the property.</summary>
    public string DeclaredType =>
        IsList ? $"ValueList<{Type}>"
        : IsNullable ? Type + "?"
        : Type;
}

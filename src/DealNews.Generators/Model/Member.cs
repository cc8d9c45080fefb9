using DealNews;

namespace DealNews.Generators;

/// <summary>A member of a record.</summary>
/// <param name="Name">The C# property.</param>
/// <param name="JsonName">The JSON member.</param>
/// <param name="SchemaText">The description in the JSON Schema.</param>
/// <param name="Type">The C# type of the value, or of an element of the list, without a question mark.</param>
/// <param name="Shape">The form of the value, or of an element, in JSON.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="IsNullable">Whether null means that the value is absent.</param>
/// <param name="IsRequired">Whether JSON requires the member.</param>
/// <param name="HasDefaultTerm">Whether an absent value means a term of its vocabulary.</param>
/// <param name="Rule">The code of the rule that checks the form of the text.</param>
/// <param name="FormName">The expected form of the text.</param>
/// <param name="Sorts">The types of entities that the member can refer to.</param>
/// <param name="Roles">The roles of these entities; null if there are none.</param>
/// <param name="FactKind">The kind of fact that the member can refer to.</param>
/// <param name="MayBeZero">Whether the amount can be zero.</param>
/// <param name="MayBeSingle">Whether JSON can have a single text instead of a list of one.</param>
/// <param name="IsInherited">Whether it is a member of <c>Fact</c>, which every fact has.</param>
/// <param name="IsAmount">Whether it is a reported amount of money.</param>
/// <param name="IsExtractionDetail">Whether it describes the extraction of a fact, not its content.</param>
/// <param name="IsInferred">
/// Whether the value usually follows from the context instead of the words of the article.
/// </param>
/// <param name="Check">The comparison of the member with the article in grounding; null if it is not compared.</param>
/// <param name="IsShare">Whether it is a percentage from 0 to 100.</param>
/// <param name="Above">The exclusive lower bound of a percentage; null if there is none.</param>
/// <param name="Least">The minimum number of elements of a required list, if greater than 1; otherwise 0.</param>
/// <param name="IsMutual">Whether references between facts can form a cycle.</param>
/// <param name="IsStatus">Whether it is a status whose terms have meanings.</param>
/// <param name="IsStatusDate">Whether it is the date on which a fact was done.</param>
internal sealed record Member(
    string Name,
    string JsonName,
    string SchemaText,
    string Type,
    Shape Shape,
    bool IsList,
    bool IsNullable,
    bool IsRequired,
    bool HasDefaultTerm,
    string? Rule,
    string? FormName,
    string? Sorts,
    string? Roles,
    string? FactKind,
    bool MayBeZero,
    bool MayBeSingle,
    bool IsInherited,
    bool IsAmount,
    bool IsExtractionDetail,
    bool IsInferred,
    EvidenceCheck? Check,
    bool IsShare,
    int? Above,
    int Least,
    bool IsMutual,
    bool IsStatus,
    bool IsStatusDate
)
{
    /// <summary>The C# name of a local variable for the member.</summary>
    public string Local => JsonName + "_";

    /// <summary>The C# type of the property.</summary>
    public string DeclaredType =>
        IsList ? $"ValueList<{Type}>"
        : IsNullable ? Type + "?"
        : Type;
}

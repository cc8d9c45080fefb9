using Microsoft.CodeAnalysis;

namespace DealNews.Generators;

/// <summary>
/// The declarations for which the generator cannot generate code. Each has a section in docs/diagnostics.md.
/// </summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor NotPartial = new(
        "DNG001",
        "Type is not partial",
        "Type '{0}' must be declared partial, because the generator adds members to it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng001"
    );

    public static readonly DiagnosticDescriptor NotSealed = new(
        "DNG002",
        "Type is not a sealed record or a readonly struct",
        "Type '{0}' must be {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng002"
    );

    public static readonly DiagnosticDescriptor NotTopLevel = new(
        "DNG003",
        "Type is not a top-level type of the namespace DealNews",
        "Type '{0}' must be a non-generic type directly in the namespace DealNews",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng003"
    );

    public static readonly DiagnosticDescriptor WrongBase = new(
        "DNG004",
        "Record has the wrong base record",
        "Record '{0}' must derive from '{1}' to have the attribute '{2}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng004"
    );

    public static readonly DiagnosticDescriptor Unmarked = new(
        "DNG005",
        "Record of the model is not marked",
        "Record '{0}' derives from Extensible and must have the attribute 'FactKind' or 'ModelRecord'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng005"
    );

    public static readonly DiagnosticDescriptor UnknownType = new(
        "DNG006",
        "Member has a type without a JSON form",
        "Member '{0}' has the type '{1}', for which no JSON form is known",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng006"
    );

    public static readonly DiagnosticDescriptor NoInit = new(
        "DNG007",
        "Member has no init accessor",
        "Member '{0}' must have an init accessor, or be computed",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng007"
    );

    public static readonly DiagnosticDescriptor NoConstructor = new(
        "DNG008",
        "Record has no parameterless constructor",
        "Record '{0}' must have a parameterless constructor; declare its members as properties",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng008"
    );

    public static readonly DiagnosticDescriptor TooManyMembers = new(
        "DNG009",
        "Record has more than 64 members",
        "Record '{0}' has {1} members in JSON; 64 is the maximum",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng009"
    );

    public static readonly DiagnosticDescriptor RepeatedName = new(
        "DNG010",
        "JSON name is used twice",
        "'{0}' has the JSON name '{1}', which another member or term of '{2}' already has",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng010"
    );

    public static readonly DiagnosticDescriptor RepeatedKind = new(
        "DNG011",
        "Kind of fact is used twice",
        "Record '{0}' has the kind '{1}', which '{2}' already has",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng011"
    );

    public static readonly DiagnosticDescriptor NoSchemaText = new(
        "DNG012",
        "Declaration has no schema text",
        "'{0}' must have the attribute 'SchemaText' with a text that is not blank",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng012"
    );

    public static readonly DiagnosticDescriptor WrongNullability = new(
        "DNG013",
        "Member does not say what an absent value is",
        "Member '{0}' must be {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng013"
    );

    public static readonly DiagnosticDescriptor BlankKind = new(
        "DNG014",
        "Kind of fact is not a name",
        "Record '{0}' has the kind '{1}'; expected a name in camel case",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng014"
    );

    public static readonly DiagnosticDescriptor NotATerm = new(
        "DNG015",
        "Vocabulary has a property that is not a term",
        "'{0}' must be a public static partial property of the type '{1}' to be a term",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng015"
    );

    public static readonly DiagnosticDescriptor NoTerms = new(
        "DNG016",
        "Vocabulary lacks a term",
        "Vocabulary '{0}' has no {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng016"
    );

    public static readonly DiagnosticDescriptor NoCheck = new(
        "DNG017",
        "Text form has no check",
        "Type '{0}' must declare 'static TextFault? Check(ReadOnlySpan<char> text)'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng017"
    );

    public static readonly DiagnosticDescriptor WrongAttribute = new(
        "DNG018",
        "Attribute does not fit the member",
        "The attribute '{1}' of member '{0}' requires the type {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng018"
    );

    public static readonly DiagnosticDescriptor NotInTables = new(
        "DNG019",
        "Member has no place in the tables",
        "Member '{0}' has no place in the tables: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + "#dng019"
    );

    private const string Category = "DealNews.Generators";
    private const string HelpPage = "docs/diagnostics.md";
}

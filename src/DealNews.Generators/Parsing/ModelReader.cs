using System;
using System.Collections.Generic;
using System.Linq;
using DealNews;
using Microsoft.CodeAnalysis;

namespace DealNews.Generators;

/// <summary>Reads the declarations of the model from the assembly that is being compiled.</summary>
internal static class ModelReader
{
    public static Model Read(IAssemblySymbol assembly)
    {
        var types = Namespace(assembly, "DealNews")?.GetTypeMembers() ?? [];
        var validators = new HashSet<string>(
            (Namespace(assembly, "DealNews", "Validation")?.GetTypeMembers() ?? []).Select(type => type.Name),
            StringComparer.Ordinal
        );
        return new(
            [.. types.Select(ReadText).OfType<TextType>().OrderBy(text => text.Name, StringComparer.Ordinal)],
            [
                .. types
                    .Where(IsModelRecord)
                    .Select(type => ReadRecord(type, validators))
                    .OrderBy(record => record.Name, StringComparer.Ordinal),
            ]
        );
    }

    private static INamespaceSymbol? Namespace(IAssemblySymbol assembly, params string[] path) =>
        path.Aggregate<string, INamespaceSymbol?>(
            assembly.GlobalNamespace,
            (space, name) => space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == name)
        );

    private static TextType? ReadText(INamedTypeSymbol type)
    {
        if (Attribute(type, "TextFormAttribute") is { } form)
        {
            return new(
                type.Name,
                SchemaText(type),
                (string)form.ConstructorArguments[0].Value!,
                Named(form, "Pattern") as string,
                Named(form, "Handwritten") is true,
                false,
                null,
                []
            );
        }

        if (Attribute(type, "VocabularyAttribute") is { } vocabulary)
        {
            var terms = type.GetMembers()
                .OfType<IPropertySymbol>()
                .Where(property => property is { IsStatic: true, IsPartialDefinition: true })
                .Select(property => new Term(
                    property.Name,
                    SchemaText(property),
                    Attribute(property, "StageAttribute") is not null
                ));
            return new(
                type.Name,
                SchemaText(type),
                "a term",
                null,
                false,
                true,
                Named(vocabulary, "Default") as string,
                [.. terms]
            );
        }

        return null;
    }

    private static bool IsModelRecord(INamedTypeSymbol type) =>
        type.IsRecord && type.Name != "Extensible" && Bases(type).Any(b => b.Name == "Extensible");

    private static RecordType ReadRecord(INamedTypeSymbol type, HashSet<string> validators)
    {
        var isFact = type.Name == "Fact" || Bases(type).Any(b => b.Name == "Fact");
        // A fact's id comes first in JSON, what else every fact has comes last.
        var inherited = isFact && type.Name != "Fact" ? Members(type.BaseType!) : [];
        var members = inherited
            .Where(member => member.Name == "Id")
            .Concat(Members(type))
            .Concat(inherited.Where(member => member.Name != "Id"));
        return new(
            type.Name,
            SchemaText(type),
            Attribute(type, "FactKindAttribute")?.ConstructorArguments[0].Value as string,
            isFact,
            type.Name == "UnknownFact",
            type.IsAbstract,
            validators.Contains(type.Name + "Validator"),
            [.. members]
        );
    }

    private static IEnumerable<Member> Members(INamedTypeSymbol type) =>
        type.GetMembers()
            .OfType<IPropertySymbol>()
            .Where(property =>
                property
                    is {
                        IsStatic: false,
                        IsImplicitlyDeclared: false,
                        DeclaredAccessibility: Accessibility.Public,
                        SetMethod.IsInitOnly: true
                    }
            )
            .Select(ReadMember);

    private static Member ReadMember(IPropertySymbol property)
    {
        var type = (INamedTypeSymbol)property.Type;
        var isNullable = property.NullableAnnotation == NullableAnnotation.Annotated;
        var isList = type.Name == "ValueList";
        if (isList || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            type = (INamedTypeSymbol)type.TypeArguments[0];
        }

        var form = Attribute(type, "TextFormAttribute");
        var sorts = Attribute(property, "ReferencesAttribute")?.ConstructorArguments[0].Value;
        var fact = Attribute(property, "ReferencesFactAttribute");
        return new(
            property.Name,
            Attribute(property, "JsonPropertyNameAttribute")?.ConstructorArguments[0].Value as string
                ?? Names.Camel(property.Name),
            SchemaText(property),
            type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).TrimEnd('?'),
            ShapeOf(property, type, sorts is not null, fact is not null),
            isList,
            isNullable,
            property.IsRequired,
            Attribute(type, "VocabularyAttribute") is { } vocabulary && Named(vocabulary, "Default") is not null,
            form?.ConstructorArguments[1].Value as string,
            form?.ConstructorArguments[0].Value as string,
            sorts is null ? null : $"(EntitySorts){sorts}",
            fact?.ConstructorArguments[0].Value as string,
            Attribute(property, "MayBeZeroAttribute") is not null,
            Attribute(property, "MayBeSingleAttribute") is not null,
            property.ContainingType.Name == "Fact"
        );
    }

    private static Shape ShapeOf(IPropertySymbol property, INamedTypeSymbol type, bool isEntity, bool isFact) =>
        type switch
        {
            _ when isEntity => Shape.EntityReference,
            _ when isFact => Shape.FactReference,
            _ when Attribute(type, "VocabularyAttribute") is not null => Shape.Term,
            _ when Attribute(type, "TextFormAttribute") is not null => Shape.Form,
            { Name: "Fact" } => Shape.Fact,
            _ when IsModelRecord(type) => Shape.Record,
            { SpecialType: SpecialType.System_String } => Shape.Text,
            { SpecialType: SpecialType.System_Decimal } => Shape.Decimal,
            { SpecialType: SpecialType.System_Int32 } => Shape.Integer,
            { SpecialType: SpecialType.System_Boolean } => Shape.Boolean,
            { Name: "DateTimeOffset" } => Shape.Instant,
            { Name: "Money" } => Shape.Money,
            { Name: "SpecificationValue" } => Shape.Specification,
            { Name: "LanguageMap" } => Shape.Languages,
            _ => throw new NotSupportedException(
                $"{property.ContainingType.Name}.{property.Name}: no JSON form is known for {type}."
            ),
        };

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var b = type.BaseType; b is not null; b = b.BaseType)
        {
            yield return b;
        }
    }

    private static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);

    private static string SchemaText(ISymbol symbol) =>
        Attribute(symbol, "SchemaTextAttribute")?.ConstructorArguments[0].Value as string ?? "";

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
}

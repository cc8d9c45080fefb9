using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DealNews.Generators;

/// <summary>Lookups in symbols, by full metadata name.</summary>
internal static class Symbols
{
    public static string FullName(this ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        var name = type.ContainingType is { } outer ? $"{outer.FullName()}+{type.MetadataName}" : type.MetadataName;
        return type.ContainingType is not null || space is null || space.IsGlobalNamespace
            ? name
            : $"{space.ToDisplayString()}.{name}";
    }

    public static AttributeData? Attribute(this ISymbol symbol, string fullName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.FullName() == fullName);

    public static bool Has(this ISymbol symbol, string attribute) => symbol.Attribute(attribute) is not null;

    /// <summary>
    /// Returns an argument of the constructor; null if the source does not give it as a constant.
    /// </summary>
    public static object? Argument(this AttributeData? attribute, int index) =>
        attribute is not null && index < attribute.ConstructorArguments.Length
            ? attribute.ConstructorArguments[index].Value
            : null;

    public static object? Named(this AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    public static string SchemaText(this ISymbol symbol) =>
        symbol.Attribute(KnownNames.SchemaText).Argument(0) as string ?? "";

    public static bool DerivesFrom(this INamedTypeSymbol type, string fullName)
    {
        for (var b = type.BaseType; b is not null; b = b.BaseType)
        {
            if (b.FullName() == fullName)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsModelRecord(this INamedTypeSymbol type) =>
        type.IsRecord && (type.Has(KnownNames.FactKind) || type.Has(KnownNames.ModelRecord));

    public static bool IsPartial(this INamedTypeSymbol type) =>
        type
            .DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())
            .OfType<TypeDeclarationSyntax>()
            .Any(declaration => declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Returns the public instance properties that the source declares, in source order.</summary>
    public static IEnumerable<IPropertySymbol> DeclaredProperties(this INamedTypeSymbol type) =>
        type.GetMembers()
            .OfType<IPropertySymbol>()
            .Where(property =>
                property
                    is {
                        IsStatic: false,
                        IsIndexer: false,
                        IsImplicitlyDeclared: false,
                        DeclaredAccessibility: Accessibility.Public
                    }
            );

    /// <summary>Returns whether the property has a backing field.</summary>
    public static bool IsStored(this IPropertySymbol property) =>
        property
            .ContainingType.GetMembers()
            .OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}

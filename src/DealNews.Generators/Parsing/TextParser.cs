using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DealNews.Generators;

/// <summary>Parses the declaration of a value type that wraps a text.</summary>
internal static class TextParser
{
    public static Parsed<TextType> ParseForm(INamedTypeSymbol type)
    {
        var diagnostics = Check(type);
        if (!type.GetMembers("Check").OfType<IMethodSymbol>().Any(IsCheck))
        {
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.NoCheck, LocationInfo.Of(type), type.Name));
        }

        var form = type.Attribute(KnownNames.TextForm)!;
        var text = new TextType(
            type.Name,
            type.SchemaText(),
            form.Argument(0) as string ?? "",
            form.Named("Pattern") as string,
            form.Named("Handwritten") is true,
            false,
            null,
            default
        );
        return new(diagnostics.Count == 0 ? text : null, null, new(diagnostics));
    }

    public static Parsed<TextType> ParseVocabulary(INamedTypeSymbol type)
    {
        var diagnostics = Check(type);
        var defaultTerm = type.Attribute(KnownNames.Vocabulary)!.Named("Default") as string;
        var terms = Terms(type, diagnostics);
        if (terms.Count == 0)
        {
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.NoTerms, LocationInfo.Of(type), type.Name, "terms"));
        }
        else if (defaultTerm is not null && terms.All(term => term.Name != defaultTerm))
        {
            diagnostics.Add(
                DiagnosticInfo.Of(
                    Descriptors.NoTerms,
                    LocationInfo.Of(type),
                    type.Name,
                    $"term '{defaultTerm}', which is its default"
                )
            );
        }

        var text = new TextType(type.Name, type.SchemaText(), "a term", null, false, true, defaultTerm, new(terms));
        return new(diagnostics.Count == 0 ? text : null, null, new(diagnostics));
    }

    private static List<DiagnosticInfo> Check(INamedTypeSymbol type)
    {
        var diagnostics = new List<DiagnosticInfo>();
        TypeParser.Check(type, diagnostics);
        if (!type.IsReadOnly || type.IsRecord)
        {
            diagnostics.Add(
                DiagnosticInfo.Of(Descriptors.NotSealed, LocationInfo.Of(type), type.Name, "a readonly struct")
            );
        }

        return diagnostics;
    }

    private static bool IsCheck(IMethodSymbol method) =>
        method is { IsStatic: true, Parameters.Length: 1, ReturnType: INamedTypeSymbol result }
        && (result.FullName() == KnownNames.TextFault || IsNullableFault(result));

    private static bool IsNullableFault(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        && type.TypeArguments[0].FullName() == KnownNames.TextFault;

    private static int Meaning(IPropertySymbol term) =>
        term.Attribute(KnownNames.Means).Argument(0) is int meaning ? meaning : 0;

    private static List<Term> Terms(INamedTypeSymbol type, List<DiagnosticInfo> diagnostics)
    {
        var terms = new List<Term>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (!property.IsStatic || !SymbolEqualityComparer.Default.Equals(property.Type, type))
            {
                continue;
            }

            var name = $"{type.Name}.{property.Name}";
            if (!property.IsPartialDefinition || property.DeclaredAccessibility != Accessibility.Public)
            {
                diagnostics.Add(DiagnosticInfo.Of(Descriptors.NotATerm, LocationInfo.Of(property), name, type.Name));
                continue;
            }

            TypeParser.CheckSchemaText(property, name, diagnostics);
            var json = Names.Camel(property.Name);
            if (!names.Add(json))
            {
                diagnostics.Add(
                    DiagnosticInfo.Of(Descriptors.RepeatedName, LocationInfo.Of(property), name, json, type.Name)
                );
            }

            terms.Add(new(property.Name, property.SchemaText(), property.Has(KnownNames.Stage), Meaning(property)));
        }

        return terms;
    }
}

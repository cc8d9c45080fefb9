using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace DealNews.Generators;

/// <summary>Checks the requirements that all declarations of the model share.</summary>
internal static class TypeParser
{
    public static void Check(INamedTypeSymbol type, List<DiagnosticInfo> diagnostics)
    {
        var place = LocationInfo.Of(type);
        if (!type.IsPartial())
        {
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.NotPartial, place, type.Name));
        }

        if (
            type.IsGenericType
            || type.ContainingType is not null
            || type.FullName() != $"{KnownNames.Namespace}.{type.Name}"
        )
        {
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.NotTopLevel, place, type.Name));
        }

        CheckSchemaText(type, type.Name, diagnostics);
    }

    public static void CheckSchemaText(ISymbol symbol, string name, List<DiagnosticInfo> diagnostics)
    {
        if (string.IsNullOrWhiteSpace(symbol.SchemaText()))
        {
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.NoSchemaText, LocationInfo.Of(symbol), name));
        }
    }
}

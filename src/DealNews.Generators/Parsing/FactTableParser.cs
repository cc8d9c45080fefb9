using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DealNews.Generators;

/// <summary>Parses the kinds of fact of a referenced assembly, whose declarations are known to be valid.</summary>
internal static class FactTableParser
{
    /// <summary>Returns the kinds of fact, and the record of unknown kinds, in the order of their names.</summary>
    public static EquatableArray<TableRecord> Parse(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(KnownNames.Fact) is not { } fact)
        {
            return default;
        }

        var shared = Members(fact, []);
        return new(
            fact.ContainingNamespace.GetTypeMembers()
                .Where(type => type.Has(KnownNames.FactKind) || type.FullName() == KnownNames.UnknownFact)
                .OrderBy(type => type.Name, StringComparer.Ordinal)
                .Select(type => new TableRecord(type.Name, new([.. Members(type, []), .. shared])))
        );
    }

    // A record that contains itself is not opened again.
    private static List<TableMember> Members(INamedTypeSymbol type, ImmutableArray<string> outer)
    {
        outer = outer.Add(type.FullName());
        var members = new List<TableMember>();
        foreach (
            var property in type.DeclaredProperties()
                .Where(property =>
                    property.SetMethod is { IsInitOnly: true, DeclaredAccessibility: Accessibility.Public }
                )
        )
        {
            if (MemberParser.Parse(property, []) is { } member)
            {
                var isOpen =
                    member.Shape == Shape.Record
                    && !FactTableWriter.HasOwnRows(member.Type)
                    && !outer.Contains(ValueOf(property).FullName());
                members.Add(new(member, new(isOpen ? Members(ValueOf(property), outer) : [])));
            }
        }

        return members;
    }

    // The type of the value, or of an element of the list.
    private static INamedTypeSymbol ValueOf(IPropertySymbol property)
    {
        var type = (INamedTypeSymbol)property.Type;
        return type.IsGenericType ? (INamedTypeSymbol)type.TypeArguments[0] : type;
    }
}

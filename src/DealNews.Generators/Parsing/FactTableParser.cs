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

        var texts = SchemaTexts(compilation);
        var shared = Members(fact, texts, []);
        return new(
            fact.ContainingNamespace.GetTypeMembers()
                .Where(type => type.Has(KnownNames.FactKind) || type.FullName() == KnownNames.UnknownFact)
                .OrderBy(type => type.Name, StringComparer.Ordinal)
                .Select(type => new TableRecord(type.Name, new([.. Members(type, texts, []), .. shared])))
        );
    }

    // A recursive record is not expanded again.
    private static List<TableMember> Members(
        INamedTypeSymbol type,
        Dictionary<string, string> texts,
        ImmutableArray<string> outer
    )
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
                var text = texts.TryGetValue($"{type.Name}.{member.JsonName}", out var known)
                    ? known
                    : member.SchemaText;
                members.Add(
                    new(member with { SchemaText = text }, new(isOpen ? Members(ValueOf(property), texts, outer) : []))
                );
            }
        }

        return members;
    }

    // The compiler omits the attribute of the member from the assembly.
    private static Dictionary<string, string> SchemaTexts(Compilation compilation)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var table = compilation
            .GetTypeByMetadataName(KnownNames.ModelDescription)
            ?.Attribute(KnownNames.ModelTable)
            .Argument(0);
        var record = "";
        foreach (var line in (table as string ?? "").Split('\n'))
        {
            var fields = line.Split('\t');
            if (fields[0] == "record")
            {
                record = fields[1];
            }
            else if (fields[0] == "member")
            {
                texts[$"{record}.{fields[1]}"] = fields[fields.Length - 1];
            }
        }

        return texts;
    }

    // The type of the value, or of an element of the list.
    private static INamedTypeSymbol ValueOf(IPropertySymbol property)
    {
        var type = (INamedTypeSymbol)property.Type;
        return type.IsGenericType ? (INamedTypeSymbol)type.TypeArguments[0] : type;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using DealNews;
using Microsoft.CodeAnalysis;

namespace DealNews.Generators;

/// <summary>Parses the declaration of a record of the model.</summary>
internal static class RecordParser
{
    // A set of members is a 64-bit mask.
    private const int MaximumMembers = 64;

    public static Parsed<RecordType> Parse(INamedTypeSymbol type, Compilation compilation)
    {
        var diagnostics = new List<DiagnosticInfo>();
        var place = LocationInfo.Of(type);
        var kind = type.Attribute(KnownNames.FactKind) is { } attribute ? attribute.Argument(0) as string ?? "" : null;
        var isBase = type.FullName() == KnownNames.Fact;
        var isFact = isBase || type.DerivesFrom(KnownNames.Fact);
        var isUnknown = type.FullName() == KnownNames.UnknownFact;
        TypeParser.Check(type, diagnostics);
        CheckRecord(type, isBase, isUnknown, diagnostics);
        CheckBase(type, kind, isUnknown, diagnostics);

        var inherited = isFact && !isBase ? Members(type.BaseType!, []) : [];
        var own = Members(type, diagnostics);
        // The id of a fact comes first in JSON, the other members of every fact come last.
        List<Member> members =
        [
            .. inherited.Where(member => member.Name == KnownNames.Id),
            .. own,
            .. inherited.Where(member => member.Name != KnownNames.Id),
        ];
        CheckNames(type, isFact, members, diagnostics);
        var record = new RecordType(
            type.Name,
            type.SchemaText(),
            kind,
            isFact,
            isUnknown,
            isBase,
            compilation.GetTypeByMetadataName($"{KnownNames.ValidationNamespace}.{type.Name}Validator") is not null,
            new(Alternatives(type, members, diagnostics)),
            new(members)
        );
        return new(
            diagnostics.Count == 0 ? record : null,
            kind is null ? null : new(kind, type.Name, place),
            new(diagnostics)
        );
    }

    /// <summary>
    /// Reports a record that derives from the base record of the model but lacks the attribute of the model.
    /// </summary>
    public static DiagnosticInfo? FindUnmarked(INamedTypeSymbol type) =>
        type.IsRecord
        && !type.IsModelRecord()
        && type.DerivesFrom(KnownNames.Extensible)
        && type.FullName() != KnownNames.Entity
            ? DiagnosticInfo.Of(Descriptors.Unmarked, LocationInfo.Of(type), type.Name)
            : null;

    private static void CheckRecord(
        INamedTypeSymbol type,
        bool isBase,
        bool isUnknown,
        List<DiagnosticInfo> diagnostics
    )
    {
        var place = LocationInfo.Of(type);
        if (!type.IsRecord || type.IsValueType || (isBase ? !type.IsAbstract : !type.IsSealed))
        {
            var expected = isBase ? "an abstract record" : "a sealed record";
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.NotSealed, place, type.Name, expected));
        }
        else if (!isUnknown && !type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty))
        {
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.NoConstructor, place, type.Name));
        }
    }

    private static void CheckBase(INamedTypeSymbol type, string? kind, bool isUnknown, List<DiagnosticInfo> diagnostics)
    {
        var place = LocationInfo.Of(type);
        var expected = kind is not null || isUnknown ? KnownNames.Fact : KnownNames.Extensible;
        if (
            type.BaseType?.FullName() is var found
            && found != expected
            && !(kind is null && found == KnownNames.Entity)
        )
        {
            var attribute = kind is null ? "ModelRecord" : "FactKind";
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.WrongBase, place, type.Name, expected, attribute));
        }

        if (kind is not null && !IsName(kind))
        {
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.BlankKind, place, type.Name, kind));
        }
    }

    private static bool IsName(string kind) =>
        kind.Length > 0
        && kind[0] is >= 'a' and <= 'z'
        && kind.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));

    private static List<Member> Members(INamedTypeSymbol type, List<DiagnosticInfo> diagnostics)
    {
        var members = new List<Member>();
        foreach (var property in type.DeclaredProperties())
        {
            if (property.SetMethod is { IsInitOnly: true, DeclaredAccessibility: Accessibility.Public })
            {
                if (MemberParser.Parse(property, diagnostics) is { } member)
                {
                    members.Add(member);
                }
            }
            else if (property.SetMethod is not null || property.IsStored())
            {
                diagnostics.Add(
                    DiagnosticInfo.Of(Descriptors.NoInit, LocationInfo.Of(property), $"{type.Name}.{property.Name}")
                );
            }
        }

        return members;
    }

    private static List<string> Alternatives(
        INamedTypeSymbol type,
        List<Member> members,
        List<DiagnosticInfo> diagnostics
    )
    {
        var alternatives = new List<string>();
        foreach (
            var attribute in type.GetAttributes()
                .Where(attribute => attribute.AttributeClass?.FullName() == KnownNames.RequiresOneOf)
        )
        {
            List<string> names =
            [
                .. attribute.ConstructorArguments[0].Values.Select(name => name.Value as string ?? ""),
            ];
            foreach (var name in names.Where(name => members.All(member => member.Name != name || member.IsRequired)))
            {
                diagnostics.Add(
                    DiagnosticInfo.Of(
                        Descriptors.WrongAttribute,
                        LocationInfo.Of(type),
                        type.Name,
                        "RequiresOneOf",
                        $"'optional members'; found '{name}'"
                    )
                );
            }

            alternatives.Add(string.Join(",", names));
        }

        return alternatives;
    }

    private static void CheckNames(
        INamedTypeSymbol type,
        bool isFact,
        List<Member> members,
        List<DiagnosticInfo> diagnostics
    )
    {
        var names = new HashSet<string>(isFact ? [KnownNames.Kind] : [], StringComparer.Ordinal);
        foreach (var member in members.Where(member => !names.Add(member.JsonName)))
        {
            var place = type.GetMembers(member.Name).FirstOrDefault() ?? type;
            diagnostics.Add(
                DiagnosticInfo.Of(
                    Descriptors.RepeatedName,
                    LocationInfo.Of(place),
                    $"{type.Name}.{member.Name}",
                    member.JsonName,
                    type.Name
                )
            );
        }

        var count = members.Count + (isFact ? 1 : 0);
        if (count > MaximumMembers)
        {
            var text = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.TooManyMembers, LocationInfo.Of(type), type.Name, text));
        }
    }
}

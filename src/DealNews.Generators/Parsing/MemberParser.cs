using System.Collections.Generic;
using System.Linq;
using DealNews;
using Microsoft.CodeAnalysis;

namespace DealNews.Generators;

/// <summary>Parses a member of a record.</summary>
internal static class MemberParser
{
    /// <summary>Returns the member; null, with a diagnostic, if its type has no JSON form.</summary>
    public static Member? Parse(IPropertySymbol property, List<DiagnosticInfo> diagnostics)
    {
        var name = $"{property.ContainingType.Name}.{property.Name}";
        TypeParser.CheckSchemaText(property, name, diagnostics);
        var type = property.Type as INamedTypeSymbol;
        var isNullable = property.NullableAnnotation == NullableAnnotation.Annotated;
        var isList = type?.OriginalDefinition.FullName() == KnownNames.ValueList;
        if (isList || type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            type = type!.TypeArguments[0] as INamedTypeSymbol;
        }

        var sorts = property.Attribute(KnownNames.References).Argument(0);
        var fact = property.Attribute(KnownNames.ReferencesFact);
        var shape = type is null ? null : ShapeOf(type, sorts is not null, fact is not null);
        if (type is null || shape is not { } known || (isList && !CanBeListed(property, known)))
        {
            diagnostics.Add(
                DiagnosticInfo.Of(
                    Descriptors.UnknownType,
                    LocationInfo.Of(property),
                    name,
                    property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
                )
            );
            return null;
        }

        var form = type.Attribute(KnownNames.TextForm);
        var member = new Member(
            property.Name,
            property.Attribute(KnownNames.JsonPropertyName).Argument(0) as string ?? Names.Camel(property.Name),
            property.SchemaText(),
            type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).TrimEnd('?'),
            known,
            isList,
            isNullable,
            property.IsRequired,
            type.Attribute(KnownNames.Vocabulary)?.Named("Default") is not null,
            form.Argument(1) as string,
            form.Argument(0) as string,
            sorts is null ? null : $"(EntitySorts){sorts}",
            property.Attribute(KnownNames.Role).Argument(0) is int roles ? $"(EntityRoles){roles}" : null,
            fact.Argument(0) as string,
            property.Has(KnownNames.MayBeZero),
            property.Has(KnownNames.MayBeSingle),
            property.ContainingType.FullName() == KnownNames.Fact,
            type.FullName() == KnownNames.ReportedAmount,
            property.Has(KnownNames.ExtractionDetail),
            property.Has(KnownNames.Inferred),
            CheckParser.Parse(property, type, known),
            type.FullName() == KnownNames.ReportedPercentage && !property.Has(KnownNames.OfAnySize),
            property.Attribute(KnownNames.OfAnySize)?.Named("Above") as int?,
            property.Attribute(KnownNames.AtLeast).Argument(0) is int least ? least : 0,
            property.Has(KnownNames.IsMutual),
            known == Shape.Term && type.GetMembers().Any(term => term.Has(KnownNames.Means)),
            property.Has(KnownNames.StatusDate)
        );
        CheckNullability(property, member, name, diagnostics);
        CheckAttributes(property, member, type, name, diagnostics);
        return member;
    }

    private static Shape? ShapeOf(INamedTypeSymbol type, bool isEntity, bool isFact) =>
        type switch
        {
            _ when isEntity => Shape.EntityReference,
            _ when isFact => Shape.FactReference,
            _ when type.Has(KnownNames.Vocabulary) => Shape.Term,
            _ when type.Has(KnownNames.TextForm) => Shape.Form,
            _ when type.FullName() == KnownNames.Fact => Shape.Fact,
            _ when type.IsModelRecord() => Shape.Record,
            { SpecialType: SpecialType.System_String } => Shape.Text,
            { SpecialType: SpecialType.System_Decimal } => Shape.Decimal,
            { SpecialType: SpecialType.System_Int32 } => Shape.Integer,
            { SpecialType: SpecialType.System_Boolean } => Shape.Boolean,
            _ => type.FullName() switch
            {
                KnownNames.DateTimeOffset => Shape.Instant,
                KnownNames.Money => Shape.Money,
                KnownNames.SpecificationValue => Shape.Specification,
                KnownNames.LanguageMap => Shape.Languages,
                _ => null,
            },
        };

    private static bool CanBeListed(IPropertySymbol list, Shape shape) =>
        shape is Shape.Text or Shape.Form or Shape.EntityReference or Shape.FactReference or Shape.Record or Shape.Fact
        && ((INamedTypeSymbol)list.Type).TypeArguments[0].NullableAnnotation != NullableAnnotation.Annotated;

    // A member that JSON can omit needs a C# value for "absent".
    private static void CheckNullability(
        IPropertySymbol property,
        Member member,
        string name,
        List<DiagnosticInfo> diagnostics
    )
    {
        var expected = member switch
        {
            { IsList: true } => null,
            { Shape: Shape.Fact } => "a list of facts",
            { Shape: Shape.Boolean or Shape.Languages } => member.IsNullable ? "not nullable" : null,
            { Shape: Shape.Decimal or Shape.Integer or Shape.Instant or Shape.Money or Shape.Specification } =>
                member.IsNullable ? null : "nullable",
            _ => member.IsNullable || member.IsRequired || member.HasDefaultTerm || member.Shape == Shape.Text
                ? null
                : "nullable or required",
        };
        if (expected is not null)
        {
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.WrongNullability, LocationInfo.Of(property), name, expected));
        }
    }

    private static void CheckAttributes(
        IPropertySymbol property,
        Member member,
        INamedTypeSymbol type,
        string name,
        List<DiagnosticInfo> diagnostics
    )
    {
        Require(
            member.Shape != Shape.EntityReference || type.FullName() == KnownNames.EntityId,
            "References",
            "EntityId"
        );
        Require(
            member.Shape != Shape.FactReference || type.FullName() == KnownNames.FactId,
            "ReferencesFact",
            "FactId"
        );
        Require(!member.MayBeZero || member.IsAmount, "MayBeZero", "ReportedAmount");
        Require(
            !property.Has(KnownNames.OfAnySize) || type.FullName() == KnownNames.ReportedPercentage,
            "OfAnySize",
            "ReportedPercentage"
        );
        Require(member.Least == 0 || member is { IsList: true, IsRequired: true }, "AtLeast", "a required list");
        Require(!member.IsMutual || member.Shape == Shape.FactReference, "IsMutual", "FactId");
        Require(!member.IsStatusDate || member.Type == "PartialDate", "StatusDate", "PartialDate");
        Require(
            !member.MayBeSingle || member is { IsList: true, Shape: Shape.Text },
            "MayBeSingle",
            "ValueList<string>"
        );

        void Require(bool condition, string attribute, string expected)
        {
            if (!condition)
            {
                diagnostics.Add(
                    DiagnosticInfo.Of(
                        Descriptors.WrongAttribute,
                        LocationInfo.Of(property),
                        name,
                        attribute,
                        $"'{expected}'"
                    )
                );
            }
        }
    }
}

using DealNews;
using Microsoft.CodeAnalysis;

namespace DealNews.Generators;

/// <summary>Finds how grounding compares a member with the article.</summary>
internal static class CheckParser
{
    /// <summary>
    /// Returns what the member declares, else what its type declares, else what follows from its shape; otherwise null.
    /// </summary>
    public static EvidenceCheck? Parse(IPropertySymbol member, INamedTypeSymbol type, Shape shape) =>
        Declared(member) ?? Declared(type) ?? Implied(shape);

    private static EvidenceCheck? Declared(ISymbol symbol) =>
        symbol.Attribute(KnownNames.ComparedAs).Argument(0) is int check ? (EvidenceCheck)check
        : symbol.Has(KnownNames.NotCompared) || symbol.Has(KnownNames.ExtractionDetail) ? EvidenceCheck.None
        : null;

    private static EvidenceCheck? Implied(Shape shape) =>
        shape switch
        {
            Shape.Record or Shape.Fact => EvidenceCheck.Members,
            Shape.EntityReference => EvidenceCheck.Entity,
            Shape.Decimal or Shape.Money => EvidenceCheck.Figure,
            // A term classifies the article's words, and a fact is not named in them.
            Shape.Term or Shape.FactReference => EvidenceCheck.None,
            _ => null,
        };
}

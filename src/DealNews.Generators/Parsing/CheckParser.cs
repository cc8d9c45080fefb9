using DealNews;
using Microsoft.CodeAnalysis;

namespace DealNews.Generators;

/// <summary>Determines the comparison of a member with the article in grounding.</summary>
internal static class CheckParser
{
    /// <summary>
    /// Returns the comparison that the member declares, otherwise the one of its type, otherwise the default for its
    /// shape; null if there is none.
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
            // Articles contain neither the terms of vocabularies nor the ids of facts.
            Shape.Term or Shape.FactReference => EvidenceCheck.None,
            _ => null,
        };
}

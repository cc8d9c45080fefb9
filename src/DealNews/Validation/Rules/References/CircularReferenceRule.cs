using System.Globalization;

namespace DealNews.Validation;

/// <summary>DN2004. Reports each reference of a cycle.</summary>
internal static class CircularReferenceRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN2004",
        "A fact refers to itself, directly or through other facts."
    );

    public static void Check(IdIndex index, RuleContext context)
    {
        if (MayBeCircular(index.Edges))
        {
            ReportCircles(index.Edges, context);
        }
    }

    private static void ReportCircles(ReadOnlySpan<FactEdge> edges, RuleContext context)
    {
        // A reference is part of a cycle if and only if both facts are in the same component.
        var components = FactComponents.Of(edges);
        foreach (var edge in edges)
        {
            if (components[edge.From] == components[edge.To])
            {
                context.ReportIn(
                    "facts",
                    edge.From,
                    Definition,
                    edge.Member,
                    edge.From == edge.To
                        ? "The fact refers to itself; expected a reference to another fact."
                        : $"The reference leads back to this fact through "
                            + $"/facts/{edge.To.ToString(CultureInfo.InvariantCulture)}; "
                            + "expected no circular reference."
                );
            }
        }
    }

    // A cycle has at least one reference to a fact that is not earlier in the document and itself has references.
    private static bool MayBeCircular(ReadOnlySpan<FactEdge> edges)
    {
        foreach (var edge in edges)
        {
            if (edge.To >= edge.From && edges.BinarySearch<FactEdge, From>(new(edge.To)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // Finds an edge by its source. The edges are sorted by source.
    private readonly struct From(int fact) : IComparable<FactEdge>
    {
        public int CompareTo(FactEdge other) => fact.CompareTo(other.From);
    }
}

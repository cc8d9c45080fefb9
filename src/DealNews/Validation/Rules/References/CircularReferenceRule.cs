using System.Globalization;

namespace DealNews.Validation;

/// <summary>DN2004. Reports each reference of a circle.</summary>
internal static class CircularReferenceRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN2004",
        "A fact refers to itself, directly or through other facts."
    );

    public static void Check(DocumentIndex index, RuleContext context)
    {
        if (MayBeCircular(index.Edges))
        {
            ReportCircles(index.Edges, context);
        }
    }

    private static void ReportCircles(ReadOnlySpan<FactEdge> edges, RuleContext context)
    {
        var open = WithoutDeadEnds(edges.ToArray());
        var targets = open.ToLookup(edge => edge.From, edge => edge.To);
        foreach (var edge in open.Where(edge => Reaches(edge.To, edge.From, targets)))
        {
            context.ReportIn(
                "facts",
                edge.From,
                Definition,
                edge.Member,
                edge.From == edge.To
                    ? "The fact refers to itself; expected a reference to another fact."
                    : $"The reference leads back to this fact through "
                        + $"/facts/{edge.To.ToString(CultureInfo.InvariantCulture)}; expected no circle of references."
            );
        }
    }

    // A circle has at least one reference to a fact that is not earlier in the document and itself has references.
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

    // Removes references to facts from which no circle starts. Most often none remains, after one pass.
    private static FactEdge[] WithoutDeadEnds(FactEdge[] edges)
    {
        var sources = edges.ToLookup(edge => edge.To, edge => edge.From);
        var left = edges.CountBy(edge => edge.From).ToDictionary();
        var ends = new Stack<int>(edges.Select(edge => edge.To).Distinct().Where(fact => !left.ContainsKey(fact)));
        while (ends.TryPop(out var end))
        {
            foreach (var source in sources[end].Where(source => --left[source] == 0))
            {
                ends.Push(source);
            }
        }

        return [.. edges.Where(edge => left[edge.From] > 0)];
    }

    private static bool Reaches(int start, int goal, ILookup<int, int> targets)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([start]);
        while (open.TryPop(out var fact))
        {
            if (fact == goal)
            {
                return true;
            }

            foreach (var next in targets[fact].Where(seen.Add))
            {
                open.Push(next);
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

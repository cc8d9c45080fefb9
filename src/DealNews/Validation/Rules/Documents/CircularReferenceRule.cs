namespace DealNews.Validation;

/// <summary>A fact that is additional to, part of or a translation of itself, perhaps by way of others: each reference of the circle is reported.</summary>
internal static class CircularReferenceRule
{
    public static void Check(DocumentIndex index, RuleContext context)
    {
        if (!CannotComeBack(index.Edges))
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
                RuleCode.ReferenceCircular,
                edge.Member,
                edge.From == edge.To ? "The fact refers to itself." : "The fact refers to itself in a circle."
            );
        }
    }

    // A circle goes up and down again: references that all lead to facts further up cannot come back, nor can those that lead
    // further down to facts that refer to nothing.
    private static bool CannotComeBack(ReadOnlySpan<FactEdge> edges)
    {
        foreach (var edge in edges)
        {
            if (edge.To >= edge.From && edges.BinarySearch<FactEdge, From>(new(edge.To)) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    // From a fact whose references all end somewhere, no circle starts: mostly nothing is left, in one pass over the references.
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

    // References were met in the order of the facts that they come from.
    private readonly struct From(int fact) : IComparable<FactEdge>
    {
        public int CompareTo(FactEdge other) => fact.CompareTo(other.From);
    }
}

namespace DealNews.Validation;

/// <summary>
/// Finds the strongly connected components of the references between facts, by Tarjan's algorithm: in one pass over all
/// references, without recursion.
/// </summary>
internal static class FactComponents
{
    private const int Unseen = 0;

    /// <summary>Returns the number of the component of each fact that is the source or target of a reference.</summary>
    /// <param name="edges">The references, sorted by the fact that refers.</param>
    public static int[] Of(ReadOnlySpan<FactEdge> edges)
    {
        var count = 0;
        foreach (var edge in edges)
        {
            count = Math.Max(count, Math.Max(edge.From, edge.To) + 1);
        }

        // The references of each fact that remain to be followed: from next to the start of the next fact.
        var next = new int[count + 1];
        foreach (var edge in edges)
        {
            next[edge.From + 1]++;
        }

        for (var fact = 0; fact < count; fact++)
        {
            next[fact + 1] += next[fact];
        }

        var ends = next[1..];
        var (order, lowest, component) = (new int[count], new int[count], new int[count]);
        var (path, open) = (new Stack<int>(), new Stack<int>());
        var (seen, components) = (0, 0);
        foreach (var root in edges)
        {
            if (order[root.From] != Unseen)
            {
                continue;
            }

            Enter(root.From);
            while (path.TryPeek(out var fact))
            {
                if (next[fact] < ends[fact])
                {
                    var target = edges[next[fact]++].To;
                    if (order[target] == Unseen)
                    {
                        Enter(target);
                    }
                    else if (component[target] == 0)
                    {
                        // The target is on the current path or leads to it.
                        lowest[fact] = Math.Min(lowest[fact], order[target]);
                    }

                    continue;
                }

                path.Pop();
                if (path.TryPeek(out var before))
                {
                    lowest[before] = Math.Min(lowest[before], lowest[fact]);
                }

                if (lowest[fact] == order[fact])
                {
                    components++;
                    Close(fact);
                }
            }
        }

        return component;

        void Enter(int fact)
        {
            order[fact] = lowest[fact] = ++seen;
            path.Push(fact);
            open.Push(fact);
        }

        void Close(int fact)
        {
            int member;
            do
            {
                member = open.Pop();
                component[member] = components;
            } while (member != fact);
        }
    }
}

namespace DealNews.Comparison;

/// <summary>Matches values one to one, so that the pairs have as much in common as possible.</summary>
/// <remarks>
/// Equal values are matched first. The rest is matched by the Hungarian method, which is optimal and cubic. With more
/// than <see cref="MostPairs"/> pairs, matching is greedy among a bounded number of candidates that share a value, in
/// O(n log n).
/// </remarks>
/// <param name="gold">The values of the gold document.</param>
/// <param name="predicted">The values of the prediction.</param>
/// <param name="compare">Returns how much two values have in common.</param>
/// <param name="least">The minimum that two values of a pair must have in common; 0 for no minimum.</param>
/// <param name="bonus">Returns additional weight for a pair; null for none.</param>
internal sealed class Assignment(
    Slot[] gold,
    Slot[] predicted,
    Func<Slot, Slot, Likeness> compare,
    double least = 0,
    Func<Slot, Slot, double>? bonus = null
)
{
    private const int MostPairs = 4096;

    // The number of values with an equal hash that are compared.
    private const int MostEqual = 4;

    // Among pairs that are equally good, those in the same order win.
    private const double OrderBonus = 1e-6;

    private readonly int[] _matches = Enumerable.Repeat(-1, gold.Length).ToArray();

    /// <summary>Returns the index of the match of each gold value; -1 for none.</summary>
    public int[] Match()
    {
        var isTaken = new bool[predicted.Length];
        MatchEqual(isTaken);
        int[] rows = [.. Enumerable.Range(0, gold.Length).Where(i => _matches[i] < 0)];
        int[] columns = [.. Enumerable.Range(0, predicted.Length).Where(j => !isTaken[j])];
        if (rows.Length == 0 || columns.Length == 0)
        {
            return _matches;
        }

        if ((long)rows.Length * columns.Length <= MostPairs)
        {
            MatchOptimally(rows, columns);
        }
        else
        {
            MatchGreedily(rows, columns);
        }

        return _matches;
    }

    private void MatchEqual(bool[] isTaken)
    {
        Dictionary<int, Queue<int>> byHash = [];
        for (var j = 0; j < predicted.Length; j++)
        {
            if (!byHash.TryGetValue(predicted[j].Hash, out var same))
            {
                byHash.Add(predicted[j].Hash, same = []);
            }

            same.Enqueue(j);
        }

        for (var i = 0; i < gold.Length; i++)
        {
            if (!byHash.TryGetValue(gold[i].Hash, out var same))
            {
                continue;
            }

            for (var tried = 0; tried < MostEqual && same.TryDequeue(out var j); tried++)
            {
                if (compare(gold[i], predicted[j]).IsPerfect)
                {
                    _matches[i] = j;
                    isTaken[j] = true;
                    break;
                }

                same.Enqueue(j);
            }
        }
    }

    private void MatchOptimally(int[] rows, int[] columns)
    {
        double[][] weights = [.. rows.Select(row => columns.Select(column => WeightOf(row, column)).ToArray())];
        var matches = Hungarian.Match(weights);
        for (var i = 0; i < rows.Length; i++)
        {
            if (matches[i] >= 0 && (least <= 0 || weights[i][matches[i]] > 0))
            {
                _matches[rows[i]] = columns[matches[i]];
            }
        }
    }

    private void MatchGreedily(int[] rows, int[] columns)
    {
        var candidates = new Candidates([.. columns.Select(j => predicted[j])]);
        List<(double Weight, int Row, int Column)> pairs = [];
        for (var i = 0; i < rows.Length; i++)
        {
            var at = (double)i / rows.Length;
            pairs.AddRange(
                candidates.For(gold[rows[i]], at).Select(j => (WeightOf(rows[i], columns[j]), rows[i], columns[j]))
            );
        }

        HashSet<int> taken = [];
        foreach (var (weight, row, column) in pairs.OrderByDescending(static pair => pair.Weight))
        {
            if (_matches[row] < 0 && (least <= 0 || weight > 0) && taken.Add(column))
            {
                _matches[row] = column;
            }
        }

        if (least <= 0)
        {
            MatchInOrder(rows, columns, taken);
        }
    }

    private void MatchInOrder(int[] rows, int[] columns, HashSet<int> taken)
    {
        var left = new Queue<int>(columns.Where(column => !taken.Contains(column)));
        foreach (var row in rows.Where(row => _matches[row] < 0))
        {
            _matches[row] = left.TryDequeue(out var column) ? column : -1;
        }
    }

    // 0 for a pair that has too little in common.
    private double WeightOf(int row, int column)
    {
        var likeness = compare(gold[row], predicted[column]);
        var more = bonus?.Invoke(gold[row], predicted[column]) ?? 0;
        return likeness.Credit + more < least
            ? 0
            : Math.Max(likeness.Value + more, 0)
                + (OrderBonus * (1 - Math.Abs(((double)row / gold.Length) - ((double)column / predicted.Length))));
    }
}

namespace DealNews.Comparison;

/// <summary>The Hungarian method (Kuhn and Munkres) with potentials: O(n²m) for n rows and m columns.</summary>
internal static class Hungarian
{
    /// <summary>
    /// Returns the column of each row, so that the sum of the weights is the largest; -1 for a row without a column.
    /// </summary>
    /// <param name="weights">The weights of each row, at least one; none is negative.</param>
    public static int[] Match(double[][] weights)
    {
        var (rows, columns) = (weights.Length, weights[0].Length);
        if (rows <= columns)
        {
            return MatchRows(rows, columns, (row, column) => -weights[row][column]);
        }

        var ofColumns = MatchRows(columns, rows, (column, row) => -weights[row][column]);
        var matches = new int[rows];
        Array.Fill(matches, -1);
        for (var column = 0; column < columns; column++)
        {
            matches[ofColumns[column]] = column;
        }

        return matches;
    }

    // Adds the rows one by one, each along a shortest augmenting path. Index 0 means "none".
    private static int[] MatchRows(int rows, int columns, Func<int, int, double> cost)
    {
        var rowPotential = new double[rows + 1];
        var columnPotential = new double[columns + 1];
        var rowOf = new int[columns + 1];
        var previous = new int[columns + 1];
        var slack = new double[columns + 1];
        var isVisited = new bool[columns + 1];
        for (var row = 1; row <= rows; row++)
        {
            Array.Fill(slack, double.PositiveInfinity);
            Array.Clear(isVisited);
            rowOf[0] = row;
            var column = 0;
            do
            {
                isVisited[column] = true;
                var (nearest, distance) = (0, double.PositiveInfinity);
                for (var next = 1; next <= columns; next++)
                {
                    if (isVisited[next])
                    {
                        continue;
                    }

                    var reduced =
                        cost(rowOf[column] - 1, next - 1) - rowPotential[rowOf[column]] - columnPotential[next];
                    if (reduced < slack[next])
                    {
                        (slack[next], previous[next]) = (reduced, column);
                    }

                    if (slack[next] < distance)
                    {
                        (distance, nearest) = (slack[next], next);
                    }
                }

                for (var each = 0; each <= columns; each++)
                {
                    if (isVisited[each])
                    {
                        rowPotential[rowOf[each]] += distance;
                        columnPotential[each] -= distance;
                    }
                    else
                    {
                        slack[each] -= distance;
                    }
                }

                column = nearest;
            } while (rowOf[column] != 0);

            while (column != 0)
            {
                rowOf[column] = rowOf[previous[column]];
                column = previous[column];
            }
        }

        var matches = new int[rows];
        for (var column = 1; column <= columns; column++)
        {
            if (rowOf[column] != 0)
            {
                matches[rowOf[column] - 1] = column - 1;
            }
        }

        return matches;
    }
}

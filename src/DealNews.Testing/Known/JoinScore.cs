using System.Globalization;

namespace DealNews.Testing;

/// <summary>
/// The quality of a merge of entities or facts of several documents, counted in pairs of mentions, so that the size of
/// the groups matters.
/// </summary>
public readonly record struct JoinScore
{
    /// <summary>The number of pairs that were merged correctly.</summary>
    public required long RightJoinCount { get; init; }

    /// <summary>The number of pairs that were merged wrongly.</summary>
    public required long FalseJoinCount { get; init; }

    /// <summary>The number of pairs that were not merged, although they are the same.</summary>
    public required long MissedJoinCount { get; init; }

    /// <summary>The share of the true pairs that were merged, from 0 to 1; 1 if there are none.</summary>
    public double Recall =>
        RightJoinCount + MissedJoinCount == 0 ? 1 : (double)RightJoinCount / (RightJoinCount + MissedJoinCount);

    /// <summary>Counts the pairs of mentions.</summary>
    /// <param name="mentions">For each mention, the true group and the assigned group.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mentions"/> is null.</exception>
    public static JoinScore Of(IEnumerable<(string Truth, string Found)> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        List<(string Truth, string Found)> all = [.. mentions];
        var right = Pairs(all);
        var found = Pairs(all.Select(static each => each.Found));
        var truth = Pairs(all.Select(static each => each.Truth));
        return new()
        {
            RightJoinCount = right,
            FalseJoinCount = found - right,
            MissedJoinCount = truth - right,
        };
    }

    /// <summary>Returns the numbers in one line.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{RightJoinCount} right, {FalseJoinCount} false, {MissedJoinCount} missed joins; recall {Recall:F3}"
        );

    private static long Pairs<T>(IEnumerable<T> groups)
        where T : notnull =>
        groups.CountBy(static group => group).Sum(static group => group.Value * (group.Value - 1L) / 2);
}

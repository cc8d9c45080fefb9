using System.Globalization;

namespace DealNews.Comparison;

/// <summary>The scores of one comparison or of several together.</summary>
public sealed record ComparisonScores
{
    /// <summary>
    /// The score over all values of all facts (micro average). A value is a figure with its bounds, a date, a
    /// reference, a term or a text.
    /// </summary>
    public MatchScore Facts { get; init; }

    /// <summary>The score over the amounts of money of the facts, including equivalents.</summary>
    public MatchScore Amounts { get; init; }

    /// <summary>
    /// The score over all values of all companies, people and projects. They do not count for <see cref="Facts"/>.
    /// </summary>
    public MatchScore Entities { get; init; }

    /// <summary>The number of facts in the gold documents.</summary>
    public int GoldFactCount { get; init; }

    /// <summary>The number of facts in the predictions.</summary>
    public int PredictedFactCount { get; init; }

    /// <summary>The number of facts that were matched.</summary>
    public int MatchedFactCount { get; init; }

    /// <summary>The number of matched facts whose values are all correct.</summary>
    public int ExactFactCount { get; init; }

    /// <summary>The score of each kind of fact, sorted by kind.</summary>
    public ValueList<NamedScore> ByKind { get; init; }

    /// <summary>The score of each member of the facts, sorted by member.</summary>
    public ValueList<NamedScore> ByMember { get; init; }

    /// <summary>The mean of the F1 of all kinds of fact, from 0 to 1; 1 if there are no facts.</summary>
    public double MacroF1 => ByKind.IsEmpty ? 1 : ByKind.Average(static kind => kind.Score.F1);

    /// <summary>Adds the scores of several comparisons.</summary>
    /// <param name="scores">The scores.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static ComparisonScores Sum(IEnumerable<ComparisonScores> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ComparisonScores sum = new();
        SortedDictionary<string, MatchScore> kinds = new(StringComparer.Ordinal);
        SortedDictionary<string, MatchScore> members = new(StringComparer.Ordinal);
        foreach (var each in scores)
        {
            sum = sum with
            {
                Facts = sum.Facts + each.Facts,
                Amounts = sum.Amounts + each.Amounts,
                Entities = sum.Entities + each.Entities,
                GoldFactCount = sum.GoldFactCount + each.GoldFactCount,
                PredictedFactCount = sum.PredictedFactCount + each.PredictedFactCount,
                MatchedFactCount = sum.MatchedFactCount + each.MatchedFactCount,
                ExactFactCount = sum.ExactFactCount + each.ExactFactCount,
            };
            Add(kinds, each.ByKind);
            Add(members, each.ByMember);
        }

        return sum with
        {
            ByKind = ListOf(kinds),
            ByMember = ListOf(members),
        };
    }

    /// <summary>Returns the main scores in one line.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Facts}; macro F1 {MacroF1:F3}; amounts F1 {Amounts.F1:F3}; "
                + $"{ExactFactCount} of {GoldFactCount} facts exact"
        );

    internal static ValueList<NamedScore> ListOf(IEnumerable<KeyValuePair<string, MatchScore>> scores) =>
        [.. scores.Select(static each => new NamedScore { Name = each.Key, Score = each.Value })];

    private static void Add(SortedDictionary<string, MatchScore> sums, ValueList<NamedScore> scores)
    {
        foreach (var each in scores)
        {
            sums[each.Name] = sums.GetValueOrDefault(each.Name) + each.Score;
        }
    }
}

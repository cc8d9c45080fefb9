namespace DealNews.Comparison;

/// <summary>The result of <see cref="DocumentComparer.Compare"/>.</summary>
public sealed record DocumentComparison
{
    internal DocumentComparison() { }

    /// <summary>The scores.</summary>
    public required ComparisonScores Scores { get; init; }

    /// <summary>
    /// The differences, those that matter most first: whole facts, then amounts, references, dates, other values, what
    /// agrees in part, entities, and last what is not scored.
    /// </summary>
    public required ValueList<DocumentDifference> Differences { get; init; }

    /// <summary>The facts that match each other, in the order of the gold document.</summary>
    public required ValueList<MatchedPair> Facts { get; init; }

    /// <summary>The companies, people and projects that match each other, in the order of the gold document.</summary>
    public required ValueList<MatchedPair> Entities { get; init; }

    /// <summary>Returns the main scores in one line.</summary>
    public override string ToString() => Scores.ToString();
}

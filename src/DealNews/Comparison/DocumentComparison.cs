namespace DealNews.Comparison;

/// <summary>The result of <see cref="DocumentComparer.Compare"/>.</summary>
public sealed record DocumentComparison
{
    internal DocumentComparison() { }

    /// <summary>The scores.</summary>
    public required ComparisonScores Scores { get; init; }

    /// <summary>
    /// The differences, most important first: whole facts, amounts, references, dates, other values, partial matches,
    /// entities, and last values that are not scored.
    /// </summary>
    public required ValueList<DocumentDifference> Differences { get; init; }

    /// <summary>The matched facts, in the order of the gold document.</summary>
    public required ValueList<MatchedPair> Facts { get; init; }

    /// <summary>The matched companies, people and projects, in the order of the gold document.</summary>
    public required ValueList<MatchedPair> Entities { get; init; }

    /// <summary>Returns the main scores in one line.</summary>
    public override string ToString() => Scores.ToString();
}

namespace DealNews.Comparison;

/// <summary>Counts the results of a comparison and collects the differences.</summary>
internal sealed class ScoreBoard : OutcomeSink
{
    // After the ranks of differences that are not partial.
    private const int PartialRank = 10;

    private static readonly MatchScore s_correct = new() { Correct = 1 };
    private static readonly MatchScore s_partial = new() { Partial = 1 };
    private static readonly MatchScore s_incorrect = new() { Incorrect = 1 };
    private static readonly MatchScore s_missing = new() { Missing = 1 };
    private static readonly MatchScore s_spurious = new() { Spurious = 1 };

    private readonly SortedDictionary<string, MatchScore> _kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, MatchScore> _members = new(StringComparer.Ordinal);
    private readonly List<(int Rank, DocumentDifference Difference)> _differences = [];

    /// <summary>The sum of the scores.</summary>
    public MatchScore Total { get; private set; }

    /// <summary>The sum of the scores of amounts.</summary>
    public MatchScore Amounts { get; private set; }

    /// <summary>The kind of the records that are compared.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The scores by kind.</summary>
    public IReadOnlyDictionary<string, MatchScore> Kinds => _kinds;

    /// <summary>The scores by member.</summary>
    public IReadOnlyDictionary<string, MatchScore> Members => _members;

    public override bool WantsDetails => true;

    /// <summary>The differences in the order in which they were found.</summary>
    public IEnumerable<DocumentDifference> Differences => _differences.Select(static each => each.Difference);

    /// <summary>Returns the differences, most important first.</summary>
    public IEnumerable<DocumentDifference> ByImportance() =>
        _differences.OrderBy(static each => each.Rank).Select(static each => each.Difference);

    public override void Add(Outcome outcome, Slot gold, Slot predicted)
    {
        if (outcome == Outcome.NotScored)
        {
            return;
        }

        if (!gold.IsDetail)
        {
            Count(
                gold,
                outcome switch
                {
                    Outcome.Correct => s_correct,
                    Outcome.Partial => s_partial,
                    _ => s_incorrect,
                }
            );
        }

        if (outcome != Outcome.Correct)
        {
            Note(
                gold,
                new()
                {
                    Kind = outcome == Outcome.Partial ? DifferenceKind.Partial : DifferenceKind.Incorrect,
                    Member = gold.Path,
                    GoldPointer = gold.Pointer,
                    PredictedPointer = predicted.Pointer,
                    Gold = SlotValues.TextOf(gold.Value),
                    Predicted = SlotValues.TextOf(predicted.Value),
                    ValueCount = gold.IsDetail ? 0 : 1,
                    IsAmount = gold.Value is ReportedAmount,
                }
            );
        }
    }

    public override void AddMissing(Slot gold, Slot? lacking)
    {
        Kind = gold.IsRoot ? gold.Path : Kind;
        CountAll(gold, s_missing);
        Note(
            gold,
            new()
            {
                Kind = DifferenceKind.Missing,
                Member = gold.Path,
                GoldPointer = gold.Pointer,
                PredictedPointer = lacking?.Pointer,
                Gold = SlotValues.TextOf(gold.Value),
                ValueCount = gold.Count,
                IsWholeRecord = gold.IsRoot,
                IsAmount = gold.Value is ReportedAmount,
            }
        );
    }

    public override void AddSpurious(Slot predicted, Slot? lacking)
    {
        Kind = predicted.IsRoot ? predicted.Path : Kind;
        CountAll(predicted, s_spurious);
        Note(
            predicted,
            new()
            {
                Kind = DifferenceKind.Spurious,
                Member = predicted.Path,
                GoldPointer = lacking?.Pointer,
                PredictedPointer = predicted.Pointer,
                Predicted = SlotValues.TextOf(predicted.Value),
                ValueCount = predicted.Count,
                IsWholeRecord = predicted.IsRoot,
                IsAmount = predicted.Value is ReportedAmount,
            }
        );
    }

    private void CountAll(Slot slot, MatchScore score)
    {
        if (slot is { IsLeaf: true, IsDetail: false })
        {
            Count(slot, score);
        }

        foreach (var inner in slot.Groups.SelectMany(static group => group.Slots))
        {
            CountAll(inner, score);
        }
    }

    private void Count(Slot slot, MatchScore score)
    {
        Total += score;
        Amounts += slot.Value is ReportedAmount ? score : default;
        _kinds[Kind] = _kinds.GetValueOrDefault(Kind) + score;
        _members[slot.Path] = _members.GetValueOrDefault(slot.Path) + score;
    }

    // Whole facts, then amounts, references, other figures and dates, terms, texts; then partial matches.
    private void Note(Slot slot, DocumentDifference difference)
    {
        var rank = slot.Value switch
        {
            _ when difference.IsWholeRecord => 0,
            ReportedAmount => 1,
            ComparedEntity or FactId or Extensible and not (ReportedPercentage or ReportedNumber) => 2,
            ReportedPercentage or ReportedNumber or PartialDate or decimal or int => 3,
            string or LanguageMap => 5,
            _ => 4,
        };
        _differences.Add((rank + (difference.Kind == DifferenceKind.Partial ? PartialRank : 0), difference));
    }
}

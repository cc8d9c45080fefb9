using System.Text.Json;

namespace DealNews.Comparison;

/// <summary>Compares values of two documents.</summary>
/// <param name="gold">The language of the gold article; null if it is not known.</param>
/// <param name="predicted">The language of the article of the prediction; null if it is not known.</param>
internal sealed class SlotComparison(LanguageTag? gold, LanguageTag? predicted)
{
    private readonly LanguageTag? _language = gold;

    // An unknown language may be the same.
    private readonly bool _isSameLanguage =
        gold is not { } one
        || predicted is not { } other
        || string.Equals(PrimaryOf(one), PrimaryOf(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The fact of the prediction for each fact of the gold document that has an id; null until the facts are matched.
    /// </summary>
    public IReadOnlyDictionary<FactId, FactId?>? Facts { get; set; }

    /// <summary>Whether values agree only if they are equal.</summary>
    public bool IsExact { get; init; }

    /// <summary>Compares two values, including nested values.</summary>
    public void Compare(Slot gold, Slot predicted, OutcomeSink sink)
    {
        if (gold.IsLeaf || predicted.IsLeaf)
        {
            var outcome = gold.IsLeaf && predicted.IsLeaf ? CompareLeaves(gold, predicted) : Outcome.Incorrect;
            sink.Add(outcome, gold, predicted);
        }

        foreach (var (mine, theirs) in SlotGroup.Pair(gold.Groups, predicted.Groups))
        {
            if (sink.WantsDetails || !(mine is [{ IsDetail: true }, ..] || theirs is [{ IsDetail: true }, ..]))
            {
                CompareLists(gold, mine, predicted, theirs, sink);
            }
        }
    }

    /// <summary>Returns how much two values have in common.</summary>
    public Likeness LikenessOf(Slot gold, Slot predicted)
    {
        var sink = new Likeness();
        Compare(gold, predicted, sink);
        return sink;
    }

    private void CompareLists(Slot goldParent, Slot[] gold, Slot predictedParent, Slot[] predicted, OutcomeSink sink)
    {
        // The usual case: a member that is not a list.
        if (gold is [var one] && predicted is [var other])
        {
            Compare(one, other, sink);
            return;
        }

        var matches = gold.Length == 0 || predicted.Length == 0 ? [] : Match(gold, predicted);
        for (var i = 0; i < gold.Length; i++)
        {
            if (i < matches.Length && matches[i] >= 0)
            {
                Compare(gold[i], predicted[matches[i]], sink);
            }
            else
            {
                sink.AddMissing(gold[i], predictedParent);
            }
        }

        var matched = matches.ToHashSet();
        for (var j = 0; j < predicted.Length; j++)
        {
            if (!matched.Contains(j))
            {
                sink.AddSpurious(predicted[j], goldParent);
            }
        }
    }

    private int[] Match(Slot[] gold, Slot[] predicted) =>
        new Assignment(gold, predicted, (one, other) => LikenessOf(one, other)).Match();

    private Outcome CompareLeaves(Slot gold, Slot predicted) =>
        CompareFreely(gold, predicted) switch
        {
            Outcome.NotScored when IsExact && gold.Value is not FactId => Outcome.Incorrect,
            Outcome.Correct when IsExact && !AreEqual(gold.Value, predicted.Value) => Outcome.Partial,
            var outcome => outcome,
        };

    // Values that agree are equal, except texts and names.
    private static bool AreEqual(object gold, object predicted) =>
        gold is not (string or LanguageMap or ReportedNumber or SpecificationValue)
        || (
            gold is ReportedNumber mine && predicted is ReportedNumber theirs
                ? mine.Unit == theirs.Unit
                : gold.Equals(predicted)
        );

    private Outcome CompareFreely(Slot gold, Slot predicted) =>
        gold.Text is { } text && predicted.Text is { } other
            ? CompareTexts(text, other)
            : (gold.Value, predicted.Value) switch
            {
                (LanguageMap mine, LanguageMap theirs) => CompareNames(mine, theirs),
                (ReportedAmount mine, ReportedAmount theirs) => CompareAmounts(mine, theirs),
                (ReportedPercentage mine, ReportedPercentage theirs) => CompareFigures(
                    mine.Figures.Equals(theirs.Figures) && mine.IsApproximate == theirs.IsApproximate,
                    mine.Bounds,
                    theirs.Bounds
                ),
                (ReportedNumber mine, ReportedNumber theirs) => CompareNumbers(mine, theirs),
                (PartialDate mine, PartialDate theirs) => CompareDates(mine, theirs),
                (FactId mine, FactId theirs) when !gold.IsDetail => CompareFacts(mine, theirs),
                (LanguageTag mine, LanguageTag theirs) => mine == theirs ? Outcome.Correct : Unlike,
                (JsonElement mine, JsonElement theirs) => JsonElements.AreSame(mine, theirs)
                    ? Outcome.Correct
                    : Outcome.Incorrect,
                _ => gold.Value.Equals(predicted.Value) ? Outcome.Correct : Outcome.Incorrect,
            };

    // Between languages, a text that differs is most likely a translation.
    private Outcome Unlike => _isSameLanguage ? Outcome.Incorrect : Outcome.NotScored;

    private Outcome CompareTexts(SlotText gold, SlotText predicted) =>
        SlotText.Compare(gold, predicted) switch
        {
            Outcome.Correct => Outcome.Correct,
            var outcome => _isSameLanguage ? outcome : Outcome.NotScored,
        };

    // Names agree if they agree in the language of the articles or, without it, in one language.
    private Outcome CompareNames(LanguageMap gold, LanguageMap predicted)
    {
        if (
            _isSameLanguage
            && _language is { } common
            && gold.TryGetValue(common, out var mine)
            && predicted.TryGetValue(common, out var theirs)
        )
        {
            return SlotText.Compare(mine, theirs);
        }

        var best = Outcome.NotScored;
        foreach (var (language, name) in gold.AsSpan())
        {
            if (predicted.TryGetValue(language, out var other))
            {
                var outcome = SlotText.Compare(name, other);
                best = best == Outcome.NotScored || outcome < best ? outcome : best;
            }
        }

        return best;
    }

    private static Outcome CompareAmounts(ReportedAmount gold, ReportedAmount predicted) =>
        gold.Figures.Equals(predicted.Figures) && gold.IsApproximate == predicted.IsApproximate ? Outcome.Correct
        : gold.TryInOneCurrency(predicted, out var mine, out var theirs)
            ? CompareFigures(isSame: false, mine.Bounds, theirs.Bounds)
        : Outcome.Incorrect;

    private Outcome CompareNumbers(ReportedNumber gold, ReportedNumber predicted)
    {
        var unit = (gold.Unit, predicted.Unit) switch
        {
            ({ } mine, { } theirs) => SlotText.Compare(mine, theirs) == Outcome.Correct ? Outcome.Correct : Unlike,
            (null, null) => Outcome.Correct,
            _ => Outcome.Partial,
        };
        var figures = CompareFigures(
            gold.Figures.Equals(predicted.Figures) && gold.IsApproximate == predicted.IsApproximate,
            gold.Bounds,
            predicted.Bounds
        );
        return unit == Outcome.Incorrect ? Outcome.Incorrect
            : unit == Outcome.Partial && figures == Outcome.Correct ? Outcome.Partial
            : figures;
    }

    private static Outcome CompareFigures(bool isSame, Bounds? gold, Bounds? predicted) =>
        isSame ? Outcome.Correct
        : gold is { } mine && predicted is { } theirs && mine.Overlaps(theirs) ? Outcome.Partial
        : Outcome.Incorrect;

    private static Outcome CompareDates(PartialDate gold, PartialDate predicted) =>
        gold == predicted ? Outcome.Correct
        : Contains(gold, predicted) || Contains(predicted, gold) ? Outcome.Partial
        : Outcome.Incorrect;

    // Also for dates that are approximate or uncertain.
    private static bool Contains(PartialDate date, PartialDate other) =>
        date.CertainDays() is var days
        && other.CertainDays() is var others
        && (days.First ?? date.Earliest) <= (others.First ?? other.Earliest)
        && (others.Last ?? other.Latest) <= (days.Last ?? date.Latest);

    private Outcome CompareFacts(FactId gold, FactId predicted) =>
        Facts is null ? Outcome.NotScored
        : (Facts.TryGetValue(gold, out var match) ? match : gold) == predicted ? Outcome.Correct
        : Outcome.Incorrect;

    private static string PrimaryOf(LanguageTag language) => language.Value.Split('-')[0];
}

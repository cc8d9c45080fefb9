namespace DealNews.Validation;

/// <summary>Compares an earlier value, a change and the new value (DN3009).</summary>
internal static class ChangeFigures
{
    public static void Check(Change? change, ReportedAmount? value, RuleContext context)
    {
        if (
            change?.PreviousAmount is not null
            // A loss after a profit: the sizes have different signs.
            && change.PreviousMeasure is null
            && value?.Currency is { } currency
            && Interval.Of(change.PreviousAmount, currency) is { } before
            && Interval.Of(value, currency) is { } after
        )
        {
            Check(change, before, after, Interval.Of(change.Amount, currency), value, context);
        }
    }

    public static void Check(Change? change, MeasuredValue? value, RuleContext context)
    {
        if (change is null || value is null || change.PreviousMeasure is not null)
        {
            return;
        }

        Check(change, value.Amount, context);
        if (Interval.Of(change.PreviousNumber) is { } before && Interval.Of(value.Number) is { } after)
        {
            Check(change, before, after, Interval.Of(change.Number), value.Number, context);
        }

        if (Interval.Of(change.PreviousPercent) is { } share && Interval.Of(value.Percent) is { } newShare)
        {
            CheckDifference(change, share, newShare, Interval.Of(change.Points), value.Percent, context);
        }
    }

    private static void Check(
        Change change,
        Interval before,
        Interval after,
        Interval? difference,
        object? text,
        RuleContext context
    )
    {
        CheckDifference(change, before, after, difference, text, context);
        if (Interval.Of(change.Percent) is { } percent)
        {
            var share = new Interval(percent.Lower / 100, percent.Upper / 100);
            var up = before * new Interval(1 + share.Lower, 1 + share.Upper);
            var down = before * new Interval(Math.Max(1 - share.Upper, 0), Math.Max(1 - share.Lower, 0));
            Report(change, "Earlier value × (1 ± change)", up, down, after, text, context);
        }

        if (Interval.Of(change.Multiple) is { } multiple)
        {
            FigureSumRule.Check("Earlier value × multiple", before * multiple, "change", after, text, context);
        }
    }

    private static void CheckDifference(
        Change change,
        Interval before,
        Interval after,
        Interval? difference,
        object? text,
        RuleContext context
    )
    {
        if (difference is { } size)
        {
            Report(change, "Earlier value ± change", before + size, before - size, after, text, context);
        }
    }

    private static void Report(
        Change change,
        string sum,
        Interval up,
        Interval down,
        Interval after,
        object? text,
        RuleContext context
    )
    {
        var isUp = change.Direction != ChangeDirection.Decrease && up.Overlaps(after);
        var isDown = change.Direction != ChangeDirection.Increase && down.Overlaps(after);
        if (!isUp && !isDown && change.Direction != ChangeDirection.Unchanged)
        {
            var expected = change.Direction == ChangeDirection.Decrease ? down : up;
            FigureSumRule.Report(sum, expected, "change", text, context);
        }
    }
}

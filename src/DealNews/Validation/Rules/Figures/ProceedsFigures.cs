namespace DealNews.Validation;

/// <summary>Compares the uses of proceeds with the proceeds (DN3009).</summary>
internal static class ProceedsFigures
{
    /// <summary>Reports uses that exceed the proceeds.</summary>
    /// <param name="uses">The uses, as amounts or as shares of the whole.</param>
    /// <param name="proceeds">The largest figure of the proceeds in the article.</param>
    /// <param name="context">The context.</param>
    public static void Check(ValueList<UseOfProceeds> uses, ReportedAmount? proceeds, RuleContext context)
    {
        if (uses.IsEmpty || proceeds?.Currency is not { } currency || Interval.Of(proceeds, currency) is not { } whole)
        {
            return;
        }

        var sum = new Interval(0, 0);
        foreach (var use in uses)
        {
            if (Interval.Of(use?.Amount, currency) is { } amount)
            {
                sum += amount;
            }
            else if (Interval.Of(use?.Share) is { } share)
            {
                sum += whole * new Interval(Math.Max(share.Lower, 0) / 100, share.Upper / 100);
            }
        }

        if (sum.IsAbove(whole))
        {
            FigureSumRule.Report("The sum of the uses", sum, "useOfProceeds", proceeds, context);
        }
    }
}

namespace DealNews.Validation;

/// <summary>How far an amount that is reported as approximate may be from its figure before two reports contradict each other.</summary>
internal static class ApproximateAmounts
{
    public const decimal Slack = 0.1m;

    public static Bounds? BoundsOf(ReportedAmount amount) =>
        amount.IsApproximate ? amount.Bounds?.Widen(Slack) : amount.Bounds;
}

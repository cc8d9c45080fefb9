namespace DealNews.Validation;

/// <summary>The tolerance for comparing amounts that are reported as approximate.</summary>
internal static class ApproximateAmounts
{
    public const decimal Slack = 0.1m;

    public static Bounds? BoundsOf(ReportedAmount amount) =>
        amount.IsApproximate ? amount.Bounds?.Widen(Slack) : amount.Bounds;
}

namespace DealNews.Validation;

/// <summary>The tolerance for comparing amounts that are reported as approximate.</summary>
internal static class ApproximateAmounts
{
    public const decimal Slack = ReportedAmount.ApproximateSlack;

    public static Bounds? BoundsOf(ReportedAmount amount) => amount.CertainBounds;
}

namespace DealNews.Validation;

/// <summary>DN1070.</summary>
internal static class ConfidenceRule
{
    public static readonly Rule Definition = Rule.Error("DN1070", "A confidence is outside 0 to 1.");

    public static void Check(Fact fact, RuleContext context)
    {
        if (fact.Confidence is { } confidence and (< 0 or > 1))
        {
            context.Report(
                Definition,
                "confidence",
                FormattableString.Invariant($"The confidence is {confidence}; expected a number from 0 to 1.")
            );
        }
    }
}

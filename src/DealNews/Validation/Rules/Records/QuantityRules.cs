namespace DealNews.Validation;

internal static partial class QuantityRules
{
    static partial void Own(Quantity value, RuleContext context)
    {
        if (value.Value is { } number and <= 0)
        {
            context.Report(
                RuleCode.AmountNotPositive,
                "value",
                FormattableString.Invariant($"The number is {number}; expected more than 0.")
            );
        }
    }
}

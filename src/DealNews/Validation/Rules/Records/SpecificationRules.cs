namespace DealNews.Validation;

internal static partial class SpecificationRules
{
    static partial void Own(Specification value, RuleContext context)
    {
        if (value.Value is { Number: null } text && BlankText.Is(text.Text))
        {
            context.Missing("value");
        }
        else if (value.Value is null && BlankText.Is(value.Name))
        {
            context.Report(
                RuleCode.RequiredValueMissing,
                null,
                "Neither a name nor a value is given; expected at least one."
            );
        }
    }
}

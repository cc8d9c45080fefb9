namespace DealNews.Validation;

internal readonly partial struct SpecificationRules
{
    static partial void Own(Specification value, RuleContext context)
    {
        if (value.Value is { Number: null } text && BlankText.Is(text.Text))
        {
            RequiredValueRule.Report("value", text.Text, context);
        }
    }
}

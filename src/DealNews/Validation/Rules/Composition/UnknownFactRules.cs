namespace DealNews.Validation;

internal static partial class UnknownFactRules
{
    static partial void Own(UnknownFact value, RuleContext context) => FactKindRule.Check(value, context);
}

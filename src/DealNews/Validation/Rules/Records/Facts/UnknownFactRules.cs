namespace DealNews.Validation;

internal readonly partial struct UnknownFactRules
{
    static partial void Own(UnknownFact value, RuleContext context) => FactKindRule.Check(value, context);
}

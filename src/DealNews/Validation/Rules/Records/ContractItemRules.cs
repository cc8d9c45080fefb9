namespace DealNews.Validation;

internal readonly partial struct ContractItemRules
{
    static partial void Own(ContractItem value, RuleContext context)
    {
        FigureSumRule.CheckProduct(value.UnitPrice, value.Count, value.Amount, "amount", context);
        ChangeFigures.Check(value.Change, value.UnitPrice, context);
    }
}

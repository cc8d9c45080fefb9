namespace DealNews.Validation;

internal readonly partial struct ContractRules
{
    static partial void Own(Contract value, RuleContext context)
    {
        SamePartyRule.Check(value.Suppliers, "suppliers", value.Customers, "customers", context);
        ContractFigures.Check(value, context);
        ChangeFigures.Check(value.Change, value.Amount, context);
        DealFigures.CheckOwnership(value.Shares, "shares", context);
        PaymentRule.Check(value.Payments, value.Amount, isTotal: true, context);
        TimelineRule.Check(value.Timeline, context);
    }
}

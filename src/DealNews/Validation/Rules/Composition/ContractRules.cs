namespace DealNews.Validation;

internal static partial class ContractRules
{
    static partial void Own(Contract value, RuleContext context)
    {
        SamePartyRule.Check(value.Suppliers, "suppliers", value.Customers, "customers", context);
        if (value.Items.Count == 1 && value.Items[0] is { } item)
        {
            FigureSumRule.CheckProduct(item.UnitPrice, item.Count, value.Amount, "amount", context);
        }

        PaymentRule.Check(value.Payments, value.Amount, isTotal: true, context);
        TimelineRule.Check(value.Timeline, context);
    }
}

namespace DealNews.Validation;

internal readonly partial struct DistributionRules
{
    static partial void Own(Distribution value, RuleContext context)
    {
        FigureSumRule.CheckProduct(value.PerShare, value.Securities?.Count, value.Amount, "amount", context);
        ChangeFigures.Check(value.Change, value.PerShare ?? value.Amount, context);
        TimelineRule.Check(value.ExDate, "exDate", value.PaymentDate, "paymentDate", context);
        TimelineRule.Check(value.RecordDate, "recordDate", value.PaymentDate, "paymentDate", context);
        TimelineRule.Check(value.Timeline, context);
    }
}

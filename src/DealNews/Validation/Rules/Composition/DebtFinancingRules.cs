namespace DealNews.Validation;

internal readonly partial struct DebtFinancingRules
{
    static partial void Own(DebtFinancing value, RuleContext context)
    {
        SamePartyRule.Check(value.Lenders, "lenders", value.Borrower, "borrower", context);
        ProceedsFigures.Check(value.UseOfProceeds, value.Amount, context);
        TimelineRule.Check(value.Timeline, context);
    }
}

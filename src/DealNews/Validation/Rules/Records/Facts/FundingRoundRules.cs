namespace DealNews.Validation;

internal readonly partial struct FundingRoundRules
{
    static partial void Own(FundingRound value, RuleContext context)
    {
        ParticipantsRule.CheckDistinct(value.Investors, "investors", static investor => investor.Entity, context);
        for (var i = 0; i < value.Investors.Count; i++)
        {
            if (value.Investors[i]?.Entity == value.Company)
            {
                context.Path.Enter("investors", i);
                SamePartyRule.Report(value.Company, "entity", "the company that raises the money", context);
                context.Path.Leave();
            }
        }

        FigureSumRule.CheckSum(
            "Pre-money value + amount",
            value.PreMoney,
            value.Amount,
            value.PostMoney,
            "postMoney",
            context
        );
        if (
            value.PostMoney?.Currency is { } currency
            && Interval.Of(value.Amount, currency) is { } raised
            && Interval.Of(value.PostMoney, currency) is { } after
            && raised.IsAbove(after)
        )
        {
            FigureSumRule.Report("The amount raised", raised, "postMoney", value.PostMoney, context);
        }

        ProceedsFigures.Check(value.UseOfProceeds, value.Amount, context);
        PaymentRule.Check(value.Payments, value.Amount, isTotal: false, context);
        TimelineRule.Check(value.Timeline, context);
    }
}

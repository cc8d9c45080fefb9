namespace DealNews.Testing;

/// <summary>Builds a pledge.</summary>
public sealed class InvestmentPledgeBuilder : FactBuilder<InvestmentPledge, InvestmentPledgeBuilder>
{
    internal InvestmentPledgeBuilder()
        : this(new InvestmentPledge { Investors = [Filler.Company], Status = PledgeStatus.Announced }) { }

    private InvestmentPledgeBuilder(InvestmentPledge fact)
        : base(fact) { }

    /// <summary>Says who pledges.</summary>
    public InvestmentPledgeBuilder By(EntityId first, params ValueList<EntityId> others) =>
        With(pledge => pledge with { Investors = [first, .. others] });

    /// <summary>Says which company the money goes to.</summary>
    public InvestmentPledgeBuilder To(EntityId investee) => With(pledge => pledge with { Investee = investee });

    /// <summary>Says which project the money goes to.</summary>
    public InvestmentPledgeBuilder For(EntityId project) => With(pledge => pledge with { Project = project });

    /// <summary>Says how much is pledged.</summary>
    public InvestmentPledgeBuilder Of(GivenAmount amount) => With(pledge => pledge with { Amount = amount.Amount });

    /// <summary>Says how far it has come.</summary>
    public InvestmentPledgeBuilder Is(PledgeStatus status) => With(pledge => pledge with { Status = status });

    /// <summary>Says in which form the money is given.</summary>
    public InvestmentPledgeBuilder As(FinanceKind finance) => With(pledge => pledge with { Finance = finance });

    /// <summary>Says when the money is to flow.</summary>
    public InvestmentPledgeBuilder During(PartialDate period) => With(pledge => pledge with { Period = period });

    /// <summary>Says on which conditions.</summary>
    public InvestmentPledgeBuilder If(params ValueList<string> conditions) =>
        With(pledge => pledge with { Conditions = conditions });

    /// <summary>Says to which fact the pledge comes in addition.</summary>
    public InvestmentPledgeBuilder AdditionalTo(FactId other) => With(pledge => pledge with { AdditionalTo = other });

    /// <summary>Says of which fact the pledge is a part.</summary>
    public InvestmentPledgeBuilder PartOf(FactId whole) => With(pledge => pledge with { PartOf = whole });

    private protected override InvestmentPledge Complete(InvestmentPledge fact) =>
        fact is { Investee: null, Project: null } ? fact with { Project = Filler.Project } : fact;

    private protected override InvestmentPledgeBuilder Holding(InvestmentPledge fact) => new(fact);
}

namespace DealNews.Testing;

/// <summary>Builds an <see cref="InvestmentPledge"/>.</summary>
public sealed class InvestmentPledgeBuilder : FactBuilder<InvestmentPledge, InvestmentPledgeBuilder>
{
    internal InvestmentPledgeBuilder(InvestmentPledge fact)
        : base(fact, static fact => new(fact)) { }

    /// <summary>Sets the investors.</summary>
    public InvestmentPledgeBuilder By(EntityId first, params ValueList<EntityId> others) =>
        With(pledge => pledge with { Investors = [first, .. others] });

    /// <summary>Sets the company that receives the money.</summary>
    public InvestmentPledgeBuilder To(EntityId investee) => With(pledge => pledge with { Investee = investee });

    /// <summary>Sets the project that receives the money.</summary>
    public InvestmentPledgeBuilder For(EntityId project) => With(pledge => pledge with { Project = project });

    /// <summary>Sets the amount that is pledged.</summary>
    public InvestmentPledgeBuilder Of(GivenAmount amount) => With(pledge => pledge with { Amount = amount.Amount });

    /// <summary>Sets the status.</summary>
    public InvestmentPledgeBuilder Is(PledgeStatus status) => With(pledge => pledge with { Status = status });

    /// <summary>Sets the form of the money: equity, debt and so on.</summary>
    public InvestmentPledgeBuilder As(FinanceKind finance) => With(pledge => pledge with { Finance = finance });

    /// <summary>Sets the period in which the money is invested.</summary>
    public InvestmentPledgeBuilder During(PartialDate period) => With(pledge => pledge with { Period = period });

    /// <summary>Sets the conditions.</summary>
    public InvestmentPledgeBuilder If(params ValueList<string> conditions) =>
        With(pledge => pledge with { Conditions = conditions });

    /// <summary>Sets the fact to whose amount this pledge is additional.</summary>
    public InvestmentPledgeBuilder AdditionalTo(FactId other) => With(pledge => pledge with { AdditionalTo = other });

    /// <summary>Sets the fact of whose amount this pledge is a part.</summary>
    public InvestmentPledgeBuilder PartOf(FactId whole) => With(pledge => pledge with { PartOf = whole });

    private protected override InvestmentPledge Complete(InvestmentPledge fact) =>
        fact is { Investee: null, Project: null } ? fact with { Project = Filler.Project } : fact;
}

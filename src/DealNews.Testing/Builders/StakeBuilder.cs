namespace DealNews.Testing;

/// <summary>Builds a stake.</summary>
public sealed class StakeBuilder : FactBuilder<Stake, StakeBuilder>
{
    internal StakeBuilder()
        : this(new Stake { Holder = Filler.OtherCompany, Company = Filler.Company }) { }

    private StakeBuilder(Stake fact)
        : base(fact) { }

    /// <summary>Says who holds the stake.</summary>
    public StakeBuilder By(EntityId holder) => With(stake => stake with { Holder = holder });

    /// <summary>Says in which company.</summary>
    public StakeBuilder In(EntityId company) => With(stake => stake with { Company = company });

    /// <summary>Says how much of the company it is.</summary>
    public StakeBuilder Share(ReportedPercentage share) => With(stake => stake with { Share = share });

    /// <summary>Says how much of the company it is.</summary>
    /// <param name="percent">From 0 to 100.</param>
    public StakeBuilder Share(decimal percent) => Share(ReportedPercentage.Exactly(percent));

    /// <summary>Says of what it is a share.</summary>
    public StakeBuilder As(StakeKind kind) => With(stake => stake with { StakeKind = kind });

    /// <summary>Says how many holders have more.</summary>
    /// <param name="rank">The holder's place among the holders; 1 is the largest.</param>
    public StakeBuilder Ranked(int rank) => With(stake => stake with { Rank = rank });

    /// <summary>Says of when that is.</summary>
    public StakeBuilder AsOf(PartialDate date) => With(stake => stake with { AsOf = date });

    private protected override StakeBuilder Holding(Stake fact) => new(fact);
}

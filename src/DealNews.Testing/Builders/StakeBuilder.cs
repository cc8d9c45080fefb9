namespace DealNews.Testing;

/// <summary>Builds a <see cref="Stake"/>.</summary>
public sealed class StakeBuilder : FactBuilder<Stake, StakeBuilder>
{
    internal StakeBuilder(Stake fact)
        : base(fact, static fact => new(fact)) { }

    /// <summary>Sets the holder.</summary>
    public StakeBuilder By(EntityId holder) => With(stake => stake with { Holder = holder });

    /// <summary>Sets the company in which the stake is held.</summary>
    public StakeBuilder In(EntityId company) => With(stake => stake with { Company = company });

    /// <summary>Sets the share of the company.</summary>
    public StakeBuilder WithShare(ReportedPercentage share) => With(stake => stake with { Share = share });

    /// <summary>Sets the exact share of the company.</summary>
    /// <param name="percent">The share in percent, from 0 to 100.</param>
    public StakeBuilder WithShare(decimal percent) => WithShare(ReportedPercentage.Exactly(percent));

    /// <summary>Sets the kind of stake.</summary>
    public StakeBuilder As(StakeKind kind) => With(stake => stake with { StakeKind = kind });

    /// <summary>Sets the rank of the holder.</summary>
    /// <param name="rank">The rank among all holders; 1 is the largest.</param>
    public StakeBuilder Ranked(int rank) => With(stake => stake with { Rank = rank });

    /// <summary>Sets the date at which the stake is held.</summary>
    public StakeBuilder AsOf(PartialDate date) => With(stake => stake with { AsOf = date });
}

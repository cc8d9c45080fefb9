namespace DealNews.Testing;

/// <summary>Builds a <see cref="FundingRound"/>.</summary>
public sealed class FundingRoundBuilder : FactBuilder<FundingRound, FundingRoundBuilder>
{
    internal FundingRoundBuilder(FundingRound fact)
        : base(fact, static fact => new(fact)) { }

    /// <summary>Sets the company that raises money.</summary>
    public FundingRoundBuilder Of(EntityId company) => With(round => round with { Company = company });

    /// <summary>Sets the name of the round: <c>"Series C"</c>.</summary>
    public FundingRoundBuilder Named(string name) => With(round => round with { Round = name });

    /// <summary>Sets the amount that is raised.</summary>
    public FundingRoundBuilder Raising(GivenAmount amount) => With(round => round with { Amount = amount.Amount });

    /// <summary>Adds investors that lead the round.</summary>
    public FundingRoundBuilder LedBy(params ValueList<EntityId> investors) => Join(investors, isLead: true);

    /// <summary>Adds investors that do not lead the round.</summary>
    public FundingRoundBuilder JoinedBy(params ValueList<EntityId> investors) => Join(investors, isLead: false);

    /// <summary>Sets the valuation at which the money is raised.</summary>
    /// <param name="valuation">The id of the valuation, which is a fact of its own.</param>
    public FundingRoundBuilder At(FactId valuation) => With(round => round with { Valuation = valuation });

    /// <summary>Sets the status.</summary>
    public FundingRoundBuilder Is(PledgeStatus status) => With(round => round with { Status = status });

    /// <summary>Sets the date.</summary>
    public FundingRoundBuilder On(PartialDate date) => With(round => round with { Date = date });

    private FundingRoundBuilder Join(ValueList<EntityId> investors, bool isLead) =>
        With(round =>
            round with
            {
                Investors =
                [
                    .. round.Investors,
                    .. investors.Select(entity => new RoundInvestor { Entity = entity, IsLead = isLead }),
                ],
            }
        );
}

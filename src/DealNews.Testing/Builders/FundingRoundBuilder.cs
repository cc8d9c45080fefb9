namespace DealNews.Testing;

/// <summary>Builds a funding round.</summary>
public sealed class FundingRoundBuilder : FactBuilder<FundingRound, FundingRoundBuilder>
{
    internal FundingRoundBuilder()
        : this(new FundingRound { Company = Filler.OtherCompany, Status = PledgeStatus.Announced }) { }

    private FundingRoundBuilder(FundingRound fact)
        : base(fact) { }

    /// <summary>Says which company raises money.</summary>
    public FundingRoundBuilder Of(EntityId company) => With(round => round with { Company = company });

    /// <summary>Says what the round is called.</summary>
    public FundingRoundBuilder Named(string name) => With(round => round with { Round = name });

    /// <summary>Says how much is raised.</summary>
    public FundingRoundBuilder Raising(GivenAmount amount) => With(round => round with { Amount = amount.Amount });

    /// <summary>Adds investors that lead the round.</summary>
    public FundingRoundBuilder LedBy(params ValueList<EntityId> investors) => Join(investors, lead: true);

    /// <summary>Adds investors that do not lead the round.</summary>
    public FundingRoundBuilder JoinedBy(params ValueList<EntityId> investors) => Join(investors, lead: false);

    /// <summary>Says at which valuation, a fact of its own, the money is raised.</summary>
    public FundingRoundBuilder At(FactId valuation) => With(round => round with { Valuation = valuation });

    /// <summary>Says how far it has come.</summary>
    public FundingRoundBuilder Is(PledgeStatus status) => With(round => round with { Status = status });

    /// <summary>Says when the round takes place.</summary>
    public FundingRoundBuilder On(PartialDate date) => With(round => round with { Date = date });

    private FundingRoundBuilder Join(ValueList<EntityId> investors, bool lead) =>
        With(round =>
            round with
            {
                Investors =
                [
                    .. round.Investors,
                    .. investors.Select(entity => new RoundInvestor { Entity = entity, IsLead = lead }),
                ],
            }
        );

    private protected override FundingRoundBuilder Holding(FundingRound fact) => new(fact);
}

namespace DealNews.Testing;

/// <summary>Builds a valuation.</summary>
public sealed class ValuationBuilder : FactBuilder<Valuation, ValuationBuilder>
{
    internal ValuationBuilder()
        : this(
            new Valuation
            {
                Company = Filler.OtherCompany,
                Amount = ReportedAmount.Exactly(new(30_000_000_000, Currency.USD)),
                Timing = ValuationTiming.InNegotiation,
            }
        ) { }

    private ValuationBuilder(Valuation fact)
        : base(fact) { }

    /// <summary>Says which company is valued.</summary>
    public ValuationBuilder Of(EntityId company) => With(valuation => valuation with { Company = company });

    /// <summary>Says what it is worth.</summary>
    public ValuationBuilder At(GivenAmount amount) => With(valuation => valuation with { Amount = amount.Amount });

    /// <summary>Says what the amount counts.</summary>
    public ValuationBuilder By(ValuationBasis basis) => With(valuation => valuation with { Basis = basis });

    /// <summary>Says whether it is worth that now, or was, or is to be.</summary>
    public ValuationBuilder Is(ValuationTiming timing) => With(valuation => valuation with { Timing = timing });

    /// <summary>Says of when the valuation is.</summary>
    public ValuationBuilder AsOf(PartialDate date) => With(valuation => valuation with { AsOf = date });

    private protected override ValuationBuilder Holding(Valuation fact) => new(fact);
}

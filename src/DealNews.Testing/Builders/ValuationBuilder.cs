namespace DealNews.Testing;

/// <summary>Builds a <see cref="Valuation"/>.</summary>
public sealed class ValuationBuilder : FactBuilder<Valuation, ValuationBuilder>
{
    internal ValuationBuilder(Valuation fact)
        : base(fact, static fact => new(fact)) { }

    /// <summary>Sets the company.</summary>
    public ValuationBuilder Of(EntityId company) => With(valuation => valuation with { Company = company });

    /// <summary>Sets the value of the company.</summary>
    public ValuationBuilder At(GivenAmount amount) => With(valuation => valuation with { Amount = amount.Amount });

    /// <summary>Sets the basis: pre-money, post-money and so on.</summary>
    public ValuationBuilder By(ValuationBasis basis) => With(valuation => valuation with { Basis = basis });

    /// <summary>Sets the timing: current, historical, a target and so on.</summary>
    public ValuationBuilder Is(ValuationTiming timing) => With(valuation => valuation with { Timing = timing });

    /// <summary>Sets the date of the valuation.</summary>
    public ValuationBuilder AsOf(PartialDate date) => With(valuation => valuation with { AsOf = date });
}

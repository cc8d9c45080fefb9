namespace DealNews.Testing;

/// <summary>Builds an <see cref="Acquisition"/>.</summary>
public sealed class AcquisitionBuilder : FactBuilder<Acquisition, AcquisitionBuilder>
{
    internal AcquisitionBuilder(Acquisition fact)
        : base(fact, static fact => new(fact)) { }

    /// <summary>Sets the acquirers.</summary>
    public AcquisitionBuilder By(EntityId first, params ValueList<EntityId> others) =>
        With(acquisition => acquisition with { Acquirers = [first, .. others] });

    /// <summary>Sets the company or project that is acquired.</summary>
    public AcquisitionBuilder Of(EntityId target) => With(acquisition => acquisition with { Target = target });

    /// <summary>Sets the amount that is paid.</summary>
    public AcquisitionBuilder For(GivenAmount amount) =>
        With(acquisition => acquisition with { Amount = amount.Amount });

    /// <summary>Sets the share of the target that is acquired.</summary>
    public AcquisitionBuilder WithShare(ReportedPercentage share) =>
        With(acquisition => acquisition with { Share = share });

    /// <summary>Sets the exact share of the target that is acquired.</summary>
    /// <param name="percent">The share in percent, from 0 to 100.</param>
    public AcquisitionBuilder WithShare(decimal percent) => WithShare(ReportedPercentage.Exactly(percent));

    /// <summary>Sets the status.</summary>
    public AcquisitionBuilder Is(AcquisitionStatus status) => With(acquisition => acquisition with { Status = status });

    /// <summary>Sets the date.</summary>
    public AcquisitionBuilder On(PartialDate date) => With(acquisition => acquisition with { Date = date });
}

namespace DealNews.Testing;

/// <summary>Builds an acquisition.</summary>
public sealed class AcquisitionBuilder : FactBuilder<Acquisition, AcquisitionBuilder>
{
    internal AcquisitionBuilder()
        : this(
            new Acquisition
            {
                Acquirers = [Filler.Company],
                Target = Filler.OtherCompany,
                Status = AcquisitionStatus.Proposed,
            }
        ) { }

    private AcquisitionBuilder(Acquisition fact)
        : base(fact) { }

    /// <summary>Says who acquires.</summary>
    public AcquisitionBuilder By(EntityId first, params ValueList<EntityId> others) =>
        With(acquisition => acquisition with { Acquirers = [first, .. others] });

    /// <summary>Says what is acquired.</summary>
    public AcquisitionBuilder Of(EntityId target) => With(acquisition => acquisition with { Target = target });

    /// <summary>Says what is paid.</summary>
    public AcquisitionBuilder For(GivenAmount amount) =>
        With(acquisition => acquisition with { Amount = amount.Amount });

    /// <summary>Says how much of the target is acquired.</summary>
    public AcquisitionBuilder Share(ReportedPercentage share) =>
        With(acquisition => acquisition with { Share = share });

    /// <summary>Says how much of the target is acquired.</summary>
    /// <param name="percent">From 0 to 100.</param>
    public AcquisitionBuilder Share(decimal percent) => Share(ReportedPercentage.Exactly(percent));

    /// <summary>Says how far it has come.</summary>
    public AcquisitionBuilder Is(AcquisitionStatus status) => With(acquisition => acquisition with { Status = status });

    /// <summary>Says when.</summary>
    public AcquisitionBuilder On(PartialDate date) => With(acquisition => acquisition with { Date = date });

    private protected override AcquisitionBuilder Holding(Acquisition fact) => new(fact);
}

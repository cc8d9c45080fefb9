using CsCheck;

namespace DealNews.Testing;

internal sealed partial class RecordGen
{
    public Gen<InvestmentPledge> InvestmentPledge =>
        Undertake(
            Gen.Select(
                Several(1),
                Gen.Select(Optional(CompanyId), ProjectId),
                OptionalRecord(ReportedAmount),
                Progress(DealNewsGen.PledgeStatus, PledgeStatus.Disbursed),
                OrDefault(Terms(DealNewsGen.FinanceKind)),
                List(DealNewsGen.Text, 0, 2),
                Optional(DealNewsGen.FactId),
                Optional(DealNewsGen.FactId),
                static (investors, to, amount, progress, finance, conditions, additionalTo, partOf) =>
                    new InvestmentPledge
                    {
                        Investors = investors,
                        Investee = to.Item1,
                        Project = to.Item1 is null ? to.Item2 : default(EntityId?),
                        Amount = amount,
                        Status = progress.Status,
                        Period = progress.Date,
                        Finance = finance,
                        Conditions = conditions,
                        AdditionalTo = additionalTo,
                        PartOf = partOf,
                    }
            ),
            static pledge => Stage(pledge.Status)
        );

    public Gen<FundingRound> FundingRound =>
        Undertake(
            Gen.Select(
                CompanyId,
                OptionalRecord(Gen.OneOf("Series B", "시리즈 C", "bridge")),
                OptionalRecord(ReportedAmount),
                RoundInvestors,
                Optional(DealNewsGen.FactId),
                Progress(DealNewsGen.PledgeStatus, PledgeStatus.Disbursed),
                static (company, round, amount, investors, valuation, progress) =>
                    new FundingRound
                    {
                        Company = company,
                        Round = round,
                        Amount = amount,
                        Investors = investors,
                        Valuation = valuation,
                        Status = progress.Status,
                        Date = progress.Date,
                    }
            ),
            static round => Stage(round.Status)
        );

    public Gen<RoundInvestor> RoundInvestor => Anyone.SelectMany(RoundInvestorOf);

    public Gen<Acquisition> Acquisition =>
        Undertake(
            Gen.Select(
                    Several(1),
                    Undertaking,
                    OptionalRecord(ReportedAmount),
                    OptionalRecord(ReportedPercentage),
                    Progress(DealNewsGen.AcquisitionStatus, AcquisitionStatus.Completed),
                    static (acquirers, target, amount, share, progress) =>
                        new Acquisition
                        {
                            Acquirers = acquirers,
                            Target = target,
                            Amount = amount,
                            Share = share,
                            Status = progress.Status,
                            Date = progress.Date,
                        }
                )
                .Where(static acquisition => !acquisition.Acquirers.Contains(acquisition.Target)),
            static acquisition =>
                (
                    acquisition.Status == AcquisitionStatus.Agreed || acquisition.Status == AcquisitionStatus.Completed,
                    acquisition.Status == AcquisitionStatus.Rumoured
                )
        );

    public Gen<Valuation> Valuation =>
        Report(
            Gen.Select(
                CompanyId,
                ReportedAmount,
                OrDefault(Terms(DealNewsGen.ValuationBasis)),
                Terms(DealNewsGen.ValuationTiming),
                Optional(DealNewsGen.PartialDate),
                static (company, amount, basis, timing, asOf) =>
                    new Valuation
                    {
                        Company = company,
                        Amount = amount,
                        Basis = basis,
                        Timing = timing,
                        AsOf = asOf,
                    }
            )
        );

    public Gen<Stake> Stake =>
        Report(
            Gen.Select(
                    Anyone,
                    CompanyId,
                    Optional(Terms(DealNewsGen.StakeKind)),
                    OptionalRecord(ReportedPercentage),
                    Optional(Gen.Int[1, 9]),
                    Optional(DealNewsGen.PartialDate),
                    static (holder, company, kind, share, rank, asOf) =>
                        new Stake
                        {
                            Holder = holder,
                            Company = company,
                            StakeKind = kind,
                            Share = share,
                            Rank = rank,
                            AsOf = asOf,
                        }
                )
                .Where(static stake => stake.Holder != stake.Company)
        );

    public Gen<Partnership> Partnership =>
        Undertake(
            Gen.Select(
                Several(2),
                Optional(Terms(DealNewsGen.PartnershipKind)),
                OptionalRecord(DealNewsGen.Text),
                Optional(ProjectId),
                Progress(DealNewsGen.PartnershipStatus),
                static (partners, kind, goal, project, progress) =>
                    new Partnership
                    {
                        Partners = partners,
                        PartnershipKind = kind,
                        Goal = goal,
                        Project = project,
                        Status = progress.Status,
                        Date = progress.Date,
                    }
            ),
            static partnership =>
                (
                    partnership.Status == PartnershipStatus.Signed || partnership.Status == PartnershipStatus.InForce,
                    false
                )
        );

    private Gen<ValueList<RoundInvestor>> RoundInvestors => Several(0).SelectMany(ids => Each(ids, RoundInvestorOf));

    private Gen<RoundInvestor> RoundInvestorOf(EntityId id) =>
        Extend(Gen.Bool.Select(lead => new RoundInvestor { Entity = id, IsLead = lead }));

    private static (bool IsDone, bool IsRumour) Stage(PledgeStatus status) =>
        (
            status == PledgeStatus.Committed
                || status == PledgeStatus.PartlyDisbursed
                || status == PledgeStatus.Disbursed,
            status == PledgeStatus.Rumoured
        );
}

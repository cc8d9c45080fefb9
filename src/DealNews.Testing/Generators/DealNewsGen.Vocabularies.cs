using CsCheck;

namespace DealNews.Testing;

public static partial class DealNewsGen
{
    /// <summary>Known kinds of company.</summary>
    public static Gen<CompanyKind> CompanyKind => Terms(DealNews.CompanyKind.KnownTerms);

    /// <summary>Known kinds of attribution.</summary>
    public static Gen<AttributionKind> AttributionKind => Terms(DealNews.AttributionKind.KnownTerms);

    /// <summary>Known degrees of certainty.</summary>
    public static Gen<Certainty> Certainty => Terms(DealNews.Certainty.KnownTerms);

    /// <summary>Known polarities.</summary>
    public static Gen<Polarity> Polarity => Terms(DealNews.Polarity.KnownTerms);

    /// <summary>Known statuses of an acquisition.</summary>
    public static Gen<AcquisitionStatus> AcquisitionStatus => Terms(DealNews.AcquisitionStatus.KnownTerms);

    /// <summary>Known stages of a product capability.</summary>
    public static Gen<CapabilityStage> CapabilityStage => Terms(DealNews.CapabilityStage.KnownTerms);

    /// <summary>Known forms of finance.</summary>
    public static Gen<FinanceKind> FinanceKind => Terms(DealNews.FinanceKind.KnownTerms);

    /// <summary>Known kinds of forecast point.</summary>
    public static Gen<ForecastPointKind> ForecastPointKind => Terms(DealNews.ForecastPointKind.KnownTerms);

    /// <summary>Known formats of a meeting.</summary>
    public static Gen<MeetingFormat> MeetingFormat => Terms(DealNews.MeetingFormat.KnownTerms);

    /// <summary>Known purposes of a meeting.</summary>
    public static Gen<MeetingPurpose> MeetingPurpose => Terms(DealNews.MeetingPurpose.KnownTerms);

    /// <summary>Known roles at a meeting.</summary>
    public static Gen<MeetingRole> MeetingRole => Terms(DealNews.MeetingRole.KnownTerms);

    /// <summary>Known statuses of a meeting.</summary>
    public static Gen<MeetingStatus> MeetingStatus => Terms(DealNews.MeetingStatus.KnownTerms);

    /// <summary>Known kinds of partnership.</summary>
    public static Gen<PartnershipKind> PartnershipKind => Terms(DealNews.PartnershipKind.KnownTerms);

    /// <summary>Known statuses of a partnership.</summary>
    public static Gen<PartnershipStatus> PartnershipStatus => Terms(DealNews.PartnershipStatus.KnownTerms);

    /// <summary>Known statuses of a pledge or a funding round.</summary>
    public static Gen<PledgeStatus> PledgeStatus => Terms(DealNews.PledgeStatus.KnownTerms);

    /// <summary>Known kinds of stake.</summary>
    public static Gen<StakeKind> StakeKind => Terms(DealNews.StakeKind.KnownTerms);

    /// <summary>Known modes of a statement.</summary>
    public static Gen<StatementMode> StatementMode => Terms(DealNews.StatementMode.KnownTerms);

    /// <summary>Known bases of a valuation.</summary>
    public static Gen<ValuationBasis> ValuationBasis => Terms(DealNews.ValuationBasis.KnownTerms);

    /// <summary>Known timings of a valuation.</summary>
    public static Gen<ValuationTiming> ValuationTiming => Terms(DealNews.ValuationTiming.KnownTerms);

    private static Gen<T> Terms<T>(ValueList<T> terms) => Gen.OneOf([.. terms]);
}

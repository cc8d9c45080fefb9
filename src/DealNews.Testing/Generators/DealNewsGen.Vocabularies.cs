using CsCheck;

namespace DealNews.Testing;

/// <summary>Terms that this version knows.</summary>
public static partial class DealNewsGen
{
    /// <summary>Sorts of organisations.</summary>
    public static Gen<CompanyKind> CompanyKind => Terms(DealNews.CompanyKind.KnownTerms);

    /// <summary>Sorts of sources.</summary>
    public static Gen<AttributionKind> AttributionKind => Terms(DealNews.AttributionKind.KnownTerms);

    /// <summary>Degrees of certainty.</summary>
    public static Gen<Certainty> Certainty => Terms(DealNews.Certainty.KnownTerms);

    /// <summary>Affirmed and denied.</summary>
    public static Gen<Polarity> Polarity => Terms(DealNews.Polarity.KnownTerms);

    /// <summary>How far an acquisition has come.</summary>
    public static Gen<AcquisitionStatus> AcquisitionStatus => Terms(DealNews.AcquisitionStatus.KnownTerms);

    /// <summary>How far a company has come with a product.</summary>
    public static Gen<CapabilityStage> CapabilityStage => Terms(DealNews.CapabilityStage.KnownTerms);

    /// <summary>Forms of finance.</summary>
    public static Gen<FinanceKind> FinanceKind => Terms(DealNews.FinanceKind.KnownTerms);

    /// <summary>Sorts of points of a forecast.</summary>
    public static Gen<ForecastPointKind> ForecastPointKind => Terms(DealNews.ForecastPointKind.KnownTerms);

    /// <summary>Forms of meetings.</summary>
    public static Gen<MeetingFormat> MeetingFormat => Terms(DealNews.MeetingFormat.KnownTerms);

    /// <summary>Purposes of meetings.</summary>
    public static Gen<MeetingPurpose> MeetingPurpose => Terms(DealNews.MeetingPurpose.KnownTerms);

    /// <summary>Roles at a meeting.</summary>
    public static Gen<MeetingRole> MeetingRole => Terms(DealNews.MeetingRole.KnownTerms);

    /// <summary>What became of a meeting.</summary>
    public static Gen<MeetingStatus> MeetingStatus => Terms(DealNews.MeetingStatus.KnownTerms);

    /// <summary>Sorts of partnerships.</summary>
    public static Gen<PartnershipKind> PartnershipKind => Terms(DealNews.PartnershipKind.KnownTerms);

    /// <summary>How far a partnership has come.</summary>
    public static Gen<PartnershipStatus> PartnershipStatus => Terms(DealNews.PartnershipStatus.KnownTerms);

    /// <summary>How far a pledge or a round has come.</summary>
    public static Gen<PledgeStatus> PledgeStatus => Terms(DealNews.PledgeStatus.KnownTerms);

    /// <summary>Sorts of stakes.</summary>
    public static Gen<StakeKind> StakeKind => Terms(DealNews.StakeKind.KnownTerms);

    /// <summary>Ways to render what was said.</summary>
    public static Gen<StatementMode> StatementMode => Terms(DealNews.StatementMode.KnownTerms);

    /// <summary>What a valuation values.</summary>
    public static Gen<ValuationBasis> ValuationBasis => Terms(DealNews.ValuationBasis.KnownTerms);

    /// <summary>When a valuation holds.</summary>
    public static Gen<ValuationTiming> ValuationTiming => Terms(DealNews.ValuationTiming.KnownTerms);

    private static Gen<T> Terms<T>(ValueList<T> terms) => Gen.OneOf([.. terms]);
}

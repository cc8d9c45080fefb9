using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <content>The words of Korean for terms, and for what a sentence negates or conditions.</content>
internal sealed partial class ClaimWords
{
    private static TermWords KoreanTerms =>
        new(
            (typeof(ConsiderationForm), "cash", """현금""", """현금(?:으로|을|과)"""),
            (typeof(ConsiderationForm), "shares", """주식|지분|신주""", """주식(?:으로 지급|교환)"""),
            (typeof(OfferingKind), "initialPublicOffering", """상장|공모|IPO|기업공개""", """기업공개|IPO"""),
            (typeof(OfferingKind), "rightsIssue", """주주|유상증자|증자""", """주주배정"""),
            (typeof(OfferingKind), "placement", """제3자|사모|상대|배정|증자|신주|주식""", """제3자 ?배정"""),
            (typeof(OfferingKind), "blockTrade", """블록딜|시간외|대량""", """블록딜|시간외 ?대량"""),
            (typeof(DebtKind), "loan", """대출|차입|융자|빌|자금|론""", """대출|차입"""),
            (typeof(DebtKind), "syndicatedLoan", """대출|론|차입|대주단|금융""", """신디케이트"""),
            (typeof(DebtKind), "bridgeLoan", """브리지|브릿지|대출|차입""", """브[리릿]지 ?론"""),
            (typeof(DebtKind), "bond", """채|사채""", """회사채|채권"""),
            (typeof(DebtKind), "convertibleBond", """전환|CB|사채|채권""", """전환사채"""),
            (typeof(AdviserRole), "financial", """재무|금융|자문|주관|증권|은행""", """재무 ?자문|금융 ?자문"""),
            (typeof(AdviserRole), "legal", """법률|법무|로펌|변호사""", """법률 ?자문"""),
            (typeof(DealAttitude), "friendly", """우호|찬성|동의|지지""", """우호적"""),
            (typeof(DealAttitude), "hostile", """적대|반대""", """적대적"""),
            (typeof(DistributionKind), "dividend", """배당""", """배당"""),
            (typeof(DistributionKind), "interimDividend", """중간|분기|반기""", """중간배당"""),
            (typeof(DistributionKind), "finalDividend", """결산|기말|(?<!중간)배당""", """결산배당|기말배당"""),
            (typeof(DistributionKind), "specialDividend", """특별|(?<!중간|결산|기말)배당""", """특별배당"""),
            (typeof(DistributionKind), "buyBack", """자사주|자기주식""", """자사주(?:를)? ?(?:매입|취득)"""),
            (typeof(StakeDirectness), "direct", """(?<!간접.{0,4})직접""", """직접 (?:보유|소유)"""),
            (typeof(StakeDirectness), "indirect", """간접|통해|자회사""", """간접(?:적으로)? ?(?:보유|소유)"""),
            (typeof(WorkforceChangeKind), "hire", """채용|뽑|고용|늘|충원|선발""", """채용"""),
            (
                typeof(WorkforceChangeKind),
                "cut",
                """감원|감축|해고|줄|구조조정|희망퇴직|폐쇄|정리|내보""",
                """감원|해고|감축|희망퇴직"""
            ),
            (typeof(WorkforceChangeKind), "strike", """파업""", """파업"""),
            (typeof(WorkforceChangeKind), "furlough", """휴직|휴업""", """휴직"""),
            (
                typeof(MeetingStatus),
                "held",
                """만났|만나|열|회동|가졌|참석|방문|찾|논의|협상|서명|모였|했다""",
                """만났다|회동했"""
            ),
            (
                typeof(MeetingStatus),
                "scheduled",
                """예정|계획|만날|만난다|열린다|다음|내달|할|기로""",
                """만날 예정|열릴 예정|방문할 예정"""
            ),
            (typeof(MeetingStatus), "cancelled", """취소|무산""", """취소"""),
            (typeof(MeetingStatus), "postponed", """연기|미뤄|미룬|미뤘""", """연기(?:됐|했|하기로)""")
        );

    [GeneratedRegex("(?:만약|만일)\\s[^,.“”\"]{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanCutBefore();

    [GeneratedRegex(
        "^[^,.;“”\"]{0,14}(?:않|아니|없|부인|일축|반박)|^(?:면|다면|라면|을 경우|할 경우|는다면|한다면)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex KoreanCutAfter();

    [GeneratedRegex(
        "(?:인수|매입|투자|합병|매각|출자)(?:를|을)?\\s?(?:검토|고려|타진|저울질)|(?:인수|매입|투자|합병)(?:할|하는) (?:방안|수 있)|(?:인수|투자"
            + "|합병)설",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex KoreanTentative();

    [GeneratedRegex(
        "합의|체결|계약|완료|마무리|인수했|투자했|하기로|결정|인수한다|투자한다|확정|승인|서명|맺",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex KoreanSettled();

    [GeneratedRegex("(?:인수|매입|투자|합병)(?:를|을)? ?(?:완료했|마무리했|끝냈|마쳤)", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanCompleted();
}

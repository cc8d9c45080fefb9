using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <content>The words of Korean.</content>
internal sealed partial class ClaimWords
{
    private static ClaimWords Korean { get; } =
        new()
        {
            EarlierAfter = ["에서", "이던", "이었던"],
            Rises = Words(
                "늘|증가|상승|오르|오른|올랐|올라|올린|올리|올렸|뛰|급등|급증|높아|높였|높이|확대|커지|커졌|성장|불어|치솟|인상|상향|증액|증설|늘려"
            ),
            Falls = Words(
                "줄|감소|하락|내리|내린|내렸|내려|떨어|급락|급감|낮아|낮췄|낮추|축소|감액|인하|하향|위축|밀려|꺾|삭감|감축"
            ),
            Steady = Words("유지|같|보합|변동|동일|그대로|제자리"),
            Factors =
            [
                ("두 배", 2),
                ("갑절", 2),
                ("세 배", 3),
                ("네 배", 4),
                ("다섯 배", 5),
                ("반토막", 0.5m),
                ("절반", 0.5m),
            ],
            Sides = KoreanSides,
            Terms = KoreanTerms,
            CutBefore = KoreanCutBefore(),
            CutAfter = KoreanCutAfter(),
            Tentative = KoreanTentative(),
            Settled = KoreanSettled(),
            Completed = KoreanCompleted(),
            Denial = KoreanDenial(),
            Abandoned = KoreanAbandoned(),
            Sources = Words("밝혔|전했|말했|설명|전망|추정|따르면|집계|보도|내다봤|예상|분석|발표|강조|주장|덧붙"),
            OtherWeek = Words("다음|지난"),
            Weekdays = ["일요일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일"],
            Numerals = ["한 ", "두 ", "세 ", "네 ", "다섯", "여섯", "일곱", "여덟", "아홉", "열 "],
            Anaphors = Words(
                "두 회사|세 회사|양사|이 회사|이 법인|두 사람|세 사람|이들|회사는|회사가|그는|그가|이 사업|이 법인|여기에|본사"
            ),
            Negations = Words(
                "않|없|아니|못|부인|거절|거부|철회|취소|무산|결렬|중단|해지|포기|반박|일축|미뤄|불발|반대"
            ),
            Rank = KoreanRank(),
            Ordinals = new()
            {
                ["두 번째"] = 2,
                ["두번째"] = 2,
                ["세 번째"] = 3,
                ["세번째"] = 3,
                ["네 번째"] = 4,
                ["네번째"] = 4,
                ["다섯 번째"] = 5,
                ["다섯번째"] = 5,
            },
        };

    [GeneratedRegex(
        """
            (?<n>[0-9]{1,3})\s?(?:위|대\s?주주|대\s?업체|대\s?기업|등)
            |(?<n>두\s?번째|세\s?번째|네\s?번째|다섯\s?번째)
            |(?<n>[0-9]{1,3})\s?번째로?\s?(?:큰|많은|높은)
            |최대(?!\s*[0-9약])|선두|첫\s?번째로\s?큰|가장\s?(?:큰|많은)|최고(?!\s*[0-9경])
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex KoreanRank();

    [GeneratedRegex(
        "(?:인수|매입|투자|합병)하지(?:는|도)?\\s?(?:않|못)"
            + "|(?:인수|매입|투자|합병)(?:설|보도|계획|추진|의사)[^.]{0,12}(?:부인|사실이 아니|사실무근|없다)"
            + "|(?:인수|매입|투자|합병)(?:한다는|하기로 했다는|할 것이라는|하려 한다는)[^.]{0,12}(?:부인|사실이 아니|일축)"
            + "|(?:인수|매입|투자|합병|매각)(?:할|를|을)?\\s?(?:계획|뜻|의사|생각)[이은]?\\s?(?:전혀 )?없"
            + "|(?:인수|투자|합병)(?:를|을|는|에)?\\s?(?:부인|실패)|(?:검토|인수|투자)한 (?:바|적)(?:이|가|도)?\\s?없"
            + "|(?:사지|팔지) (?:않|못)|매각하지 (?:않|못)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex KoreanDenial();

    // A clause that says that a plan was given up.
    [GeneratedRegex(
        "(?:인수|매입|투자|합병|매각)(?:를|을|가|이|계획을|협상이|협상은)?\\s?(?:포기|철회|중단|취소|접었|백지화|무산|결렬|불발)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex KoreanAbandoned();

    [GeneratedRegex("^(?:이|가)\\s", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanSubject();

    [GeneratedRegex("^(?:은|는)\\s", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanTopic();
}

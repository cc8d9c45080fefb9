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
            Sides = new()
            {
                Verb = KoreanVerb(),
                Verbs = new() { [SideVerb.Buy] = KoreanBuy(), [SideVerb.Hold] = KoreanVerb() },
                Doubt = KoreanDoubt(),
                TopicParticle = KoreanTopic(),
                SubjectParticle = KoreanSubject(),
                ObjectParticle = KoreanObject(),
            },
            Denial = KoreanDenial(),
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

    [GeneratedRegex("인수|사들|매입|사겠|넘겨받|보유|갖고|가진", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanVerb();

    [GeneratedRegex("인수|사들|매입|사겠|넘겨받", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanBuy();

    [GeneratedRegex(
        "(?:인수|매입|투자|합병)하지(?:는|도)?\\s?(?:않|못)"
            + "|(?:인수|매입|투자|합병)(?:설|보도|계획|추진|의사)[^.]{0,12}(?:부인|사실이 아니|사실무근|없다)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex KoreanDenial();

    // Passive voice, sellers, and holders named after their company.
    [GeneratedRegex(
        "인수되|인수될|인수돼|피인수|매각|팔았|팔기|팔아|판다|넘기|넘긴|유치|주주는|주주인|주주가|에 따르면|통해|부인|투자자",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex KoreanDoubt();

    [GeneratedRegex("^(?:이|가)\\s", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanSubject();

    [GeneratedRegex("^(?:은|는)\\s", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanTopic();

    [GeneratedRegex("^(?:을|를)\\s|^의?\\s(?:지분|주식|경영권)", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanObject();
}

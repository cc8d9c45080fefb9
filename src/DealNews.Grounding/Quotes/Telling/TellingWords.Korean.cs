namespace DealNews.Grounding;

internal static partial class TellingWords
{
    private static List<TellingWord> Korean =>
    [
        .. Bounds(AtLeast, Governs.Following, WordPlace.Anywhere, "최소 최소한 적어도 적게는 최저 못해도"),
        .. Bounds(AtLeast, Governs.Preceding, WordPlace.Anywhere, "이상"),
        .. Bounds(MoreThan, Governs.Preceding, WordPlace.Anywhere, "초과 웃도 웃돌 웃돈 상회 돌파"),
        .. Bounds(MoreThan, Governs.Preceding, WordPlace.WordStart, "넘!버치쳐"),
        .. Bounds(MoreThan, Governs.Preceding, WordPlace.AfterFigure, "여!러전"),
        .. Bounds(AtMost, Governs.Following, WordPlace.Anywhere, "최대 최고 많게는 많아야 많아도"),
        .. Bounds(AtMost, Governs.Preceding, WordPlace.Anywhere, "이하 이내 까지 한도"),
        .. Bounds(LessThan, Governs.Preceding, WordPlace.Anywhere, "미만 밑도 밑돌 밑돈 하회 육박 못미"),

        .. Negations(Not, Governs.Preceding, WordPlace.Anywhere, "않 없 못하 못한 못할 못했 못해 아니 아닌 아닙 아닐 아님 지말"),
        .. Negations(Not, Governs.Preceding, WordPlace.Anywhere, "불가 불확실 불투명 불참 불허 불발 무산 결렬 무관 전무 사실무근 미확정 미정 미공개 비공개"),
        .. Negations(Not, Governs.Following, WordPlace.WordStart, "못 안했 안한 안할 안하 안된 안될 안됐 안되 안돼"),
        .. Negations(Not, Governs.Following, WordPlace.Alone, "안"),
        .. Negations(Deny, Governs.Preceding, WordPlace.Anywhere, "부인 부정 거부 거절 반박 일축"),

        .. Scales(Percent, WordPlace.Anywhere, "퍼센트"),
        .. Scales(Percent, WordPlace.AfterFigure, "프로!젝그필"),
        .. Scales(PercentagePoint, WordPlace.Anywhere, "퍼센트포인트 %포인트"),
        .. Scales(BasisPoint, WordPlace.Anywhere, "베이시스포인트"),
        .. Scales(3, WordPlace.WordStart, "천|단위 천|원 천|달러"),
        .. Scales(4, WordPlace.WordStart, "만|단위 만|원 만|달러"),
        .. Scales(8, WordPlace.WordStart, "억|단위 억|대 억|원 억|달러"),
        .. Scales(12, WordPlace.WordStart, "조|단위 조|대 조|원 조|달러"),

        .. Numbers(2, WordPlace.Alone, "두"),
        .. Numbers(3, WordPlace.Alone, "세"),
        .. Numbers(4, WordPlace.Alone, "네"),
        .. Numbers(2, WordPlace.WordStart, "두|배 두|곳 두|개 두|명 두|번 두|차례 두|건 두|달"),
        .. Numbers(3, WordPlace.WordStart, "세|배 세|곳 세|개 세|명 세|번 세|차례 세|건 세|달"),
        .. Numbers(4, WordPlace.WordStart, "네|배 네|곳 네|개 네|명 네|번 네|차례 네|건 네|달"),
        .. Numbers(5, WordPlace.WordStart, "다섯"),
        .. Numbers(6, WordPlace.WordStart, "여섯"),
        .. Numbers(7, WordPlace.WordStart, "일곱"),
        .. Numbers(8, WordPlace.WordStart, "여덟"),
        .. Numbers(9, WordPlace.WordStart, "아홉"),
        .. Numbers(10, WordPlace.WordStart, "열|배 열|곳 열|개 열|명 열|번"),
        .. Currencies("KRW", WordPlace.Anywhere, "한화"),
        .. Currencies("VND", WordPlace.AfterFigure, "동!의안"),
    ];
}

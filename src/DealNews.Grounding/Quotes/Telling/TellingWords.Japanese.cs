namespace DealNews.Grounding;

internal static partial class TellingWords
{
    private static List<TellingWord> Japanese =>
    [
        .. Bounds(AtLeast, Governs.Following, WordPlace.Anywhere, "少なくとも 最低 最小"),
        .. Bounds(AtLeast, Governs.Preceding, WordPlace.Anywhere, "以上"),
        .. Bounds(MoreThan, Governs.Preceding, WordPlace.Anywhere, "上回 を越え"),
        .. Bounds(MoreThan, Governs.Either, WordPlace.Anywhere, "超 突破"),
        .. Bounds(MoreThan, Governs.Preceding, WordPlace.AfterFigure, "余 餘 強"),
        .. Bounds(AtMost, Governs.Following, WordPlace.Anywhere, "最大 多くとも 最高 最長"),
        .. Bounds(AtMost, Governs.Preceding, WordPlace.Anywhere, "以下 以内 以內 まで 限度"),
        .. Bounds(LessThan, Governs.Preceding, WordPlace.Anywhere, "未満 未滿 下回 に満たない"),
        .. Bounds(LessThan, Governs.Preceding, WordPlace.AfterFigure, "弱"),

        .. Negations(Not, Governs.Preceding, WordPlace.Anywhere,
            "ない なかっ なく ません せず らず れず きず えず わず たず なし なけれ なさ 無い 得ず ざる 見送"),
        .. Negations(Deny, Governs.Preceding, WordPlace.Anywhere, "否定 否認 拒否 拒絶 断念 白紙"),

        .. Scales(Percent, WordPlace.Anywhere, "パーセント"),
        .. Scales(PercentagePoint, WordPlace.Anywhere, "パーセントポイント %ポイント"),
        .. Scales(-1, WordPlace.AfterFigure, "割!合引"),

        .. Currencies("JPY", WordPlace.AfterFigure, "円!滑形満"),
        .. Currencies("JPY", WordPlace.Anywhere, "日本円 円建"),
        .. Currencies("USD", WordPlace.Anywhere, "ドル 米ドル"),
        .. Currencies("HKD", WordPlace.Anywhere, "香港ドル"),
        .. Currencies("AUD", WordPlace.Anywhere, "豪ドル"),
        .. Currencies("CAD", WordPlace.Anywhere, "カナダドル"),
        .. Currencies("SGD", WordPlace.Anywhere, "シンガポールドル"),
        .. Currencies("TWD", WordPlace.Anywhere, "台湾ドル"),
        .. Currencies("EUR", WordPlace.Anywhere, "ユーロ"),
        .. Currencies("GBP", WordPlace.Anywhere, "ポンド"),
        .. Currencies("KRW", WordPlace.Anywhere, "ウォン"),
        .. Currencies("INR", WordPlace.Anywhere, "ルピー"),
        .. Currencies("CHF", WordPlace.Anywhere, "スイスフラン フラン!スチ"),
        .. Currencies("RUB", WordPlace.Anywhere, "ルーブル"),
    ];
}

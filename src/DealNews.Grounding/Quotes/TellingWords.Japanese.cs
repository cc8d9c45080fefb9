namespace DealNews.Grounding;

internal static partial class TellingWords
{
    private static List<TellingWord> Japanese =>
    [
        .. Bounds(AtLeast, Governs.Following, Place.Anywhere, "少なくとも 最低 最小"),
        .. Bounds(AtLeast, Governs.Preceding, Place.Anywhere, "以上"),
        .. Bounds(MoreThan, Governs.Preceding, Place.Anywhere, "上回 を越え"),
        .. Bounds(MoreThan, Governs.Either, Place.Anywhere, "超 突破"),
        .. Bounds(MoreThan, Governs.Preceding, Place.AfterFigure, "余 餘 強"),
        .. Bounds(AtMost, Governs.Following, Place.Anywhere, "最大 多くとも 最高 最長"),
        .. Bounds(AtMost, Governs.Preceding, Place.Anywhere, "以下 以内 以內 まで 限度"),
        .. Bounds(LessThan, Governs.Preceding, Place.Anywhere, "未満 未滿 下回 に満たない"),
        .. Bounds(LessThan, Governs.Preceding, Place.AfterFigure, "弱"),

        .. Negations(Not, Governs.Preceding, Place.Anywhere, "ない なかっ なく ません せず らず れず きず えず わず たず なし ざる 見送"),
        .. Negations(Deny, Governs.Preceding, Place.Anywhere, "否定 否認 拒否 拒絶 断念 白紙"),

        .. Scales(Percent, Place.Anywhere, "パーセント"),
        .. Scales(PercentagePoint, Place.Anywhere, "パーセントポイント %ポイント"),
        .. Scales(-1, Place.AfterFigure, "割!合引"),

        .. Currencies("JPY", Place.AfterFigure, "円!滑形満"),
        .. Currencies("JPY", Place.Anywhere, "日本円 円建"),
        .. Currencies("USD", Place.Anywhere, "ドル 米ドル"),
        .. Currencies("HKD", Place.Anywhere, "香港ドル"),
        .. Currencies("AUD", Place.Anywhere, "豪ドル"),
        .. Currencies("CAD", Place.Anywhere, "カナダドル"),
        .. Currencies("SGD", Place.Anywhere, "シンガポールドル"),
        .. Currencies("TWD", Place.Anywhere, "台湾ドル"),
        .. Currencies("EUR", Place.Anywhere, "ユーロ"),
        .. Currencies("GBP", Place.Anywhere, "ポンド"),
        .. Currencies("KRW", Place.Anywhere, "ウォン"),
        .. Currencies("INR", Place.Anywhere, "ルピー"),
        .. Currencies("CHF", Place.Anywhere, "スイスフラン フラン!スチ"),
        .. Currencies("RUB", Place.Anywhere, "ルーブル"),
    ];
}

namespace DealNews.Grounding;

internal static partial class TellingWords
{
    private static List<TellingWord> Chinese =>
    [
        .. Bounds(AtLeast, Governs.Following, WordPlace.Anywhere, "至少 最少 起码 起碼 不低于 不低於 不少于 不少於 不小于 不小於"),
        .. Bounds(MoreThan, Governs.Following, WordPlace.Anywhere, "超过 超過 超出 逾 高于 高於 多于 多於 大于 大於"),
        .. Bounds(MoreThan, Governs.Preceding, WordPlace.AfterFigure, "多"),
        .. Bounds(AtMost, Governs.Following, WordPlace.Anywhere, "至多 最多 不超过 不超過 不高于 不高於 不多于 不多於 不大于 高达 高達"),
        .. Bounds(AtMost, Governs.Preceding, WordPlace.Anywhere, "以内 以內 封顶"),
        .. Bounds(LessThan, Governs.Following, WordPlace.Anywhere, "低于 低於 少于 少於 小于 小於 不到 不足 不及 未满 未達 未达"),

        .. Negations(Not, Governs.Following, WordPlace.Anywhere,
            "不!断仅僅但同 没 沒 未!来來 无!锡疑论 無!錫疑論 非!常洲凡 勿 莫!斯 并非 並非 绝不 从未"),
        .. Negations(Deny, Governs.Following, WordPlace.Anywhere, "否认 拒绝 拒絕 驳斥 駁斥 否决 否決"),

        .. Scales(Percent, WordPlace.Anywhere, "百分之"),
        .. Scales(PercentagePoint, WordPlace.Anywhere, "个百分点 個百分點 百分点 百分點"),
        .. Scales(BasisPoint, WordPlace.Anywhere, "个基点 個基點 基点 基點"),
        .. Scales(-1, WordPlace.AfterFigure, "成!为立本都功"),

        .. Currencies("CNY", WordPlace.Anywhere, "人民币 人民幣 人民元"),
        .. Currencies("CNY", WordPlace.AfterFigure, "元!件素旦"),
        .. Currencies("USD", WordPlace.Anywhere, "美元 美金"),
        .. Currencies("HKD", WordPlace.Anywhere, "港元 港币 港幣"),
        .. Currencies("EUR", WordPlace.Anywhere, "欧元 歐元"),
        .. Currencies("GBP", WordPlace.Anywhere, "英镑 英鎊"),
        .. Currencies("JPY", WordPlace.Anywhere, "日元 日圆 日圓 日币"),
        .. Currencies("KRW", WordPlace.Anywhere, "韩元 韓元 韩币 韓幣 韓圜"),
        .. Currencies("TWD", WordPlace.Anywhere, "新台币 新台幣 新臺幣 台币 台幣"),
        .. Currencies("INR", WordPlace.Anywhere, "卢比 盧比"),
        .. Currencies("AUD", WordPlace.Anywhere, "澳元"),
        .. Currencies("CAD", WordPlace.Anywhere, "加元"),
        .. Currencies("SGD", WordPlace.Anywhere, "新元 新加坡元"),
        .. Currencies("CHF", WordPlace.Anywhere, "瑞士法郎 瑞郎"),
        .. Currencies("RUB", WordPlace.Anywhere, "卢布 盧布"),
    ];
}

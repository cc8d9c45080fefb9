namespace DealNews.Grounding;

/// <summary>The numbers and units that Japanese and Chinese share.</summary>
internal static class HanLexicon
{
    public static LexiconBuilder AddHan(this LexiconBuilder lexicon) =>
        lexicon
            .Numerals(0, "零|一|二|三|四|五|六|七|八|九")
            .Numerals(0, "〇")
            .Numerals(1, "壹|贰|叁|肆|伍|陆|柒|捌|玖")
            .Numerals(1, "壱|弐|参")
            .Numerals(2, "貳|參")
            .Numerals(2, "两")
            .Numerals(2, "兩")
            .Numerals(6, "陸")
            .Multiplier(1, "十|拾")
            .Multiplier(2, "百|佰")
            .Multiplier(3, "千|仟")
            .Scale(4, "万|萬", impliesOne: true)
            .Scale(8, "亿|億")
            .Scale(12, "兆|万亿|萬億|万億")
            .Scale(16, "京")
            .Add(new RangeMarkTerm(NeedsOpening: false) { IsEnumeration = true }, "、")
            .Words(TermRole.Vague, "数|數|几|幾|十数|十几|十幾")
            .Words(TermRole.Fraction, "分之|分の")
            .Add(new RatioMarkTerm(IsCertain: true), "比|対|對")
            .Add(new DatePartTerm(DatePart.Year), "年")
            .Add(new DatePartTerm(DatePart.Month), "月")
            .Add(new DatePartTerm(DatePart.Day), "日")
            .Unit("year", "年")
            .Unit("times", "倍")
            .Unit("person", "人|名")
            .Unit("case", "件")
            .Unit("unit", "台")
            .Unit("sheet", "枚")
            .Words(TermRole.Blocker, "京都|京城|兆候|年代|年前|年后|年後|年ぶり|月ぶり|日ぶり|日目|年目|月前|日前|代");
}

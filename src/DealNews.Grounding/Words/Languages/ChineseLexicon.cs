using System.Buffers;

namespace DealNews.Grounding;

/// <summary>The lexicon of Chinese business news, in simplified and traditional characters.</summary>
internal static class ChineseLexicon
{
    public static Lexicon Create()
    {
        var lexicon = new LexiconBuilder();
        Named(lexicon);
        Currencies(lexicon);
        lexicon
            .AddInternational()
            .AddYen(usual: "CNY", ("CNY", "人民币|人民幣|中国|北京|上海"), ("JPY", "日元|日圆|日圓|东京"))
            .AddEnglishScales()
            .AddHan();
        Hedges(lexicon);
        Negated(lexicon);
        Units(lexicon);
        return lexicon.Build(
            "zh",
            new LexiconRules
            {
                ComposesDigits = true,
                CountsInSyllables = true,
                OrdinalPrefix = '第',
                PerWords = ["兑", "兌"],
                OrWords = ["或", "或者", "抑或"],
                HasMiddleDot = true,
                SubunitJoints = "又和零",
                TellsChangeAfter = true,
                RateWords = SearchValues.Create(
                    ["汇率", "匯率", "美元兑", "美元兌", "欧元兑", "歐元兌", "1美元=", "1美元＝"],
                    StringComparison.Ordinal
                ),
                RatioWords = SearchValues.Create(["比例", "比率", "拆分", "合并", "合併"], StringComparison.Ordinal),
            }
        );
    }

    private static readonly (string Code, string Names)[] s_named =
    [
        ("HKD", "港币|港幣|港元"),
        ("TWD", "台币|台幣|臺幣|新台币|新台幣|新臺幣"),
        ("CNY", "人民币|人民幣"),
        ("USD", "美元|美金"),
        ("JPY", "日元|日币|日圆|日圓"),
        ("EUR", "欧元|歐元"),
        ("GBP", "英镑|英鎊"),
        ("AUD", "澳元|澳币|澳幣"),
        ("CAD", "加元|加币|加幣"),
        ("SGD", "新加坡元|新币"),
        ("KRW", "韩元|韓元"),
    ];

    // 30亿元港币, 30亿元（港币）, 美元5亿.
    private static void Named(LexiconBuilder lexicon)
    {
        foreach (var (code, names) in s_named)
        {
            foreach (var name in names.Split('|'))
            {
                lexicon
                    .Currency(code, $"元{name}|元（{name}）|元({name})")
                    .Add(
                        new CurrencyTerm(TermRole.CurrencyBefore, code) { Trust = CurrencyTrust.WithLargeNumber },
                        name
                    );
            }
        }
    }

    private static void Currencies(LexiconBuilder lexicon) =>
        lexicon
            .Currency("CNY", "人民币|人民幣|元人民币|元人民幣|人民币元|人民幣元")
            .Currency("CNY", "元|块|块钱|塊錢|圆|圓", assumed: true, kin: "|HKD|TWD|SGD|")
            .Currency("USD", "美元|美金|美圆|美圓")
            .Currency("HKD", "港元|港币|港幣|香港元")
            .Currency("TWD", "新台币|新台幣|新臺幣|台币|台幣|臺幣|元新台币|元新台幣|元新臺幣|元台币")
            .Currency("MOP", "澳门元|澳門元|澳门币|澳門幣")
            .Currency("EUR", "欧元|歐元")
            .Currency("JPY", "日元|日圆|日圓|日币|日幣|円")
            .Currency("KRW", "韩元|韓元|韩圆|韓圜|韩币|韓幣|韩国元")
            .Currency("KPW", "朝鲜元|朝鮮元")
            .Currency("GBP", "英镑|英鎊")
            .Currency("CHF", "瑞士法郎|瑞郎")
            .Currency("AUD", "澳元|澳大利亚元|澳币|澳幣")
            .Currency("CAD", "加元|加拿大元|加币|加幣")
            .Currency("NZD", "新西兰元|紐元|纽元|紐西蘭元")
            .Currency("SGD", "新加坡元|新元|新加坡币|坡币")
            .Currency("INR", "印度卢比|印度盧比")
            .Currency("PKR", "巴基斯坦卢比|巴基斯坦盧比")
            .Currency("IDR", "印尼盾|印尼卢比|印度尼西亚卢比|印尼盧比")
            .Currency("THB", "泰铢|泰銖")
            .Currency("VND", "越南盾|越盾")
            .Currency("MYR", "林吉特|马来西亚林吉特|令吉|馬幣|马币")
            .Currency("PHP", "菲律宾比索|菲律賓比索|菲律宾披索|披索")
            .Currency("MXN", "墨西哥比索|墨西哥披索")
            .Currency("ARS", "阿根廷比索")
            .Currency("CLP", "智利比索")
            .Currency("COP", "哥伦比亚比索|哥倫比亞比索")
            .Currency("RUB", "卢布|盧布|俄罗斯卢布|俄羅斯盧布")
            .Currency("BRL", "雷亚尔|雷亞爾|巴西雷亚尔|巴西雷亞爾")
            .Currency("TRY", "土耳其里拉")
            .Currency("ZAR", "南非兰特|南非蘭特|兰特")
            .Currency("SEK", "瑞典克朗|瑞典克郎")
            .Currency("NOK", "挪威克朗")
            .Currency("DKK", "丹麦克朗|丹麥克朗")
            .Currency("ISK", "冰岛克朗|冰島克朗")
            .Currency("PLN", "兹罗提|波兰兹罗提|茲羅提")
            .Currency("CZK", "捷克克朗")
            .Currency("HUF", "福林|匈牙利福林")
            .Currency("ILS", "谢克尔|新谢克尔|以色列谢克尔|謝克爾")
            .Currency("SAR", "沙特里亚尔|沙特里亞爾|沙特阿拉伯里亚尔")
            .Currency("QAR", "卡塔尔里亚尔")
            .Currency("AED", "迪拉姆|阿联酋迪拉姆|阿聯酋迪拉姆")
            .Currency("KWD", "科威特第纳尔|科威特第納爾")
            .Currency("EGP", "埃及镑|埃及鎊")
            .Currency("NGN", "奈拉")
            .Currency("UAH", "格里夫纳")
            .Currency("KZT", "坚戈")
            .Subunit("USD", "美分", assumed: false)
            .Subunit("GBP", "便士")
            .Subunit("JPY", "日本銭|日本钱", assumed: false)
            .Add(new CurrencyTerm(TermRole.Subunit, "CNY") { Exponent = -1, OnlyAfterWhole = true }, "角|毛")
            .Add(new CurrencyTerm(TermRole.Subunit, "CNY") { Exponent = -2, OnlyAfterWhole = true }, "分")
            .Add(new CurrencyTerm(TermRole.CurrencyBefore, "CNY"), "人民币|人民幣")
            .Add(new CurrencyTerm(TermRole.CurrencyBefore, "TWD"), "新台币|新台幣|新臺幣")
            .Add(new CurrencyTerm(TermRole.CurrencyBefore, "HKD"), "港币|港幣")
            .Words(TermRole.Blocker, "日元|日圆|日圓|日币|日幣|元二次|元件|元旦|元素|元年|元老|元器件|"
                + "元宵|元首|元宇宙|元化|块地|圆形|圆桌|圆满|股东|股東|名单|名單|人民|人次");

    // 不得超过, 不会低于: each negation with each bound.
    private static void Negated(LexiconBuilder lexicon)
    {
        const string above = "超过|超過|超出|高于|高於|多于|多於|突破|大于|大於|逾|达到|達到";
        const string below = "低于|低於|少于|少於|小于|小於|不足|不到|跌破";
        const string negations =
            "不|未|没|沒|不得|不能|不会|不會|不应|不應|不可|不宜|无法|無法|难以|難以|没有|沒有|并未|並未|从未|從未|不再|不曾|未曾|未能|没能|绝不|绝不会|决不|"
            + "不该|不應該|不应该|不可能|不允许|不允許|不准|禁止|尚未|仍未|还未|均不|均未|都不|都未|也不|也未|并不|並不|并没有|將不|将不|将不会|將不會|不想|不愿|不敢|没到过";
        foreach (var negation in negations.Split('|'))
        {
            foreach (var word in above.Split('|'))
            {
                // A value that is not reached is less.
                if (word is "达到" or "達到")
                {
                    lexicon.LessThan(TermRole.HedgeBefore, negation + word);
                }
                else
                {
                    lexicon.AtMost(TermRole.HedgeBefore, negation + word);
                }
            }

            foreach (var word in below.Split('|'))
            {
                lexicon.AtLeast(TermRole.HedgeBefore, negation + word);
            }
        }

        lexicon.LessThan(TermRole.HedgeBefore, "未达|未達|没到|沒到|未到|不达|不達|达不到|達不到|没达到|未及|不及");
    }

    private static void Hedges(LexiconBuilder lexicon) =>
        lexicon
            .Words(TermRole.Infix, "多|余|餘")
            .Approximate(TermRole.HedgeBefore, "约合|約合|折合约|约|約|大约|大約|近|将近|將近|接近|约为|約為|大概|估计|估計|预计约|差不多|约莫|約莫")
            .Approximate(TermRole.HedgeAfter, "左右|上下|许|許|前后|前後|出头|出頭|开外|開外")
            .AtLeast(TermRole.HedgeBefore, "至少|最少|不少于|不少於|不低于|不低於|最低")
            .MoreThan(TermRole.HedgeBefore, "逾|超|超过|超過|超逾|超出|高于|高於|多于|多於|突破|大于|大於")
            .AtMost(TermRole.HedgeBefore, "最多|至多|多达|多達|最高|不超过|不超過|不高于|不高於|不多于|不多於|未超过|未超過|上限")
            .LessThan(TermRole.HedgeBefore, "不到|不足|低于|低於|少于|少於|未满|未滿|不满|不滿|小于|小於")
            .AtLeast(TermRole.HedgeAfter, "以上|及以上|或以上|（含）以上|(含)以上|含以上|以上（含）|的下限|起步|为下限|為下限")
            .AtMost(TermRole.HedgeAfter, "以下|以内|以內|及以下|或以下|（含）以下|(含)以下|封顶|封頂|的上限|为上限|為上限|为限|為限")
            .LessThan(TermRole.HedgeAfter, "不到")
            .Words(TermRole.Doubt, "正负|正負|并非|並非|不是|不是以|而非|并不是|並不是|绝非|不再是")
            .Add(new DoubtTerm { OnlyBarePower = true }, "上")
            .Add(new DoubtTerm { OnlyQuantity = true }, "时速|時速|每秒|每小时|每小時|秒速")
            .Words(TermRole.Blocker, "历史最高|历史最低|历史最多|历史最大|史上最高|史上最低|史上最大|有史以来最高|歷史最高|歷史最低|创纪录最高|年内最高|年内最低|盘中最高|盘中最低")
            .Words(
                TermRole.Transparent,
                "募资|募資|筹资|籌資|集资|集資|融资|融資|募集|募集资金|投资|投資|出资|出資|支付|增持|减持|減持|回购|回購|发行|發行|购买|購買|斥资|斥資|派发|派發|认购|"
                    + "認購|裁员|裁員|裁减|裁減|可|将|將|总额|總額|合计|合計|共计|共計|总计|總計|累计|累計|共|总共|再|仅|僅|高达|高達|达|達|达到|達到|为|為|平均|"
                    + "作价|作價|售价|售價|定价|定價|现金|現金"
            )
            .Words(TermRole.Compared, "预期的|預期的|预期|預期|上年|去年|去年同期|目标|目標")
            .Add(new RangeMarkTerm(NeedsOpening: false) { IsSymbol = true }, "〜|～|至")
            .Add(new RangeMarkTerm(NeedsOpening: false) { MayBeChange = true }, "到")
            .Words(TermRole.RangeClose, "之间|之間|不等|区间|區間")
            .Add(new ChangeTerm(), "增|减|減|升|降|上调|上調|下调|下調|扩大|縮小|缩小|擴大|提高|上涨|下跌|上漲|涨|漲|跌|提升|调升|调降")
            .Add(new ChangeTerm { MayGiveRange = true }, "增长|增長|增加|下降|减少|減少|上升|同比增长|同比下降")
            .Words(TermRole.Restatement, "（|即|合|折合|约合|約合")
            .Add(new PeriodTerm("share"), "每股")
            .Add(new PeriodTerm("ton"), "每吨|每噸")
            .Add(new PeriodTerm("barrel"), "每桶")
            .Add(new PeriodTerm("person"), "每人|人均")
            .Add(new PeriodTerm("ounce"), "每盎司")
            .Add(new PeriodTerm("unit"), "每台|每辆|每輛|每部|每套")
            .Add(new PeriodTerm("ship"), "每艘")
            .Add(new PeriodTerm("aircraft"), "每架")
            .Add(new PeriodTerm("kWh"), "每千瓦时|每千瓦時|每度")
            .Add(new PeriodTerm("MWh"), "每兆瓦时|每兆瓦時")
            .Add(new PeriodTerm("kg"), "每公斤|每千克")
            .Add(new PeriodTerm("liter"), "每升")
            .Add(new PeriodTerm("household"), "每户|每戶")
            .Add(new PeriodTerm("m2"), "每平方米")
            .Add(new PeriodTerm("hour"), "每小时|每小時")
            .Add(new PeriodTerm("month"), "每月")
            .Add(new PeriodTerm("year"), "每年")
            .Add(new PeriodTerm("day"), "每天|每日")
            .Words(TermRole.Minus, "负|負")
            .Words(TermRole.PointWord, "点|點")
            .Words(TermRole.Heading, "单位|單位|单位：|單位：|单位:");

    private static void Units(LexiconBuilder lexicon) =>
        lexicon
            .Add(new DatePartTerm(DatePart.Year), "年度")
            .Add(new DatePartTerm(DatePart.Day), "号")
            .Add(new DatePartTerm(DatePart.Month), "月份")
            .Add(new DatePartTerm(DatePart.Quarter), "季度|季")
            .Add(new EraTerm(1911), "民国|民國")
            .Words(TermRole.DurationBefore, "连续|連續")
            .Words(TermRole.Blocker, "号楼|号线|号店|号站台|号厅|号院|号门|号馆|号令|号文|号船|号机|号厂|号井|号公路|号车|号地块|號樓|號線")
            .Add(new RelativeTerm(DatePart.Year, -3), "大前年")
            .Add(new RelativeTerm(DatePart.Year, 3), "大后年|大後年")
            .Add(new RelativeTerm(DatePart.Month, -2), "上上月|上上个月|上上個月")
            .Add(new RelativeTerm(DatePart.Month, 2), "下下月|下下个月|下下個月")
            .Add(new RelativeTerm(DatePart.Year, -2), "前年")
            .Add(new RelativeTerm(DatePart.Year, -1), "去年")
            .Add(new RelativeTerm(DatePart.Year, 0), "今年|本年")
            .Add(new RelativeTerm(DatePart.Year, 1), "明年")
            .Add(new RelativeTerm(DatePart.Year, 2), "后年|後年")
            .Add(new RelativeTerm(DatePart.Month, -1), "上月|上个月|上個月")
            .Add(new RelativeTerm(DatePart.Month, 0), "本月|这个月|這個月")
            .Add(new RelativeTerm(DatePart.Month, 1), "下月|下个月|下個月")
            .Add(new RelativeTerm(DatePart.Day, -1), "昨日|昨天")
            .Add(new RelativeTerm(DatePart.Day, 0), "今日")
            .Add(new RelativeTerm(DatePart.Day, 1), "明日|明天")
            .Add(new DateNameTerm(DatePart.Half, 1), "上半年")
            .Add(new DateNameTerm(DatePart.Half, 2), "下半年")
            .Add(new FractionTerm(1, 2), "一半|半数|半數")
            .Add(new FractionTerm(1, 2) { Bound = FigureBound.AtLeast }, "过半数|過半數|过半|過半")
            .Add(new TenthTerm(), "成")
            .Words(TermRole.Blocker, "成为|成為|成立|成功|成员|成員|成本|成交|成都|成长|成長|成熟|成效|成果|成分|成份")
            .Unit("share", "股|股份")
            .Unit("company", "家|家公司|家企业|家企業")
            .Unit("unit", "辆|輛|臺|部")
            .Unit("aircraft", "架")
            .Unit("ship", "艘")
            .Unit("place", "处|處")
            .Unit("household", "户|戶")
            .Unit("month", "个月|個月")
            .Unit("year", "年间|年間|年期")
            .Unit("week", "周|週|个星期")
            .Unit("day", "天")
            .Unit("hour", "小时|小時|个小时|個小時")
            .Unit("minute", "分钟|分鐘")
            .Unit("pp", "个百分点|個百分點|百分点|百分點")
            .Unit("bp", "个基点|個基點|基点|基點")
            .Unit("ton", "吨|噸")
            .Unit("barrel", "桶")
            .Unit("liter", "升")
            .Unit("kg", "公斤|千克")
            .Unit("km", "公里")
            .Unit("m2", "平方米|平方公尺")
            .Unit("MW", "兆瓦")
            .Unit("GW", "吉瓦")
            .Unit("kW", "千瓦")
            .Unit("kWh", "千瓦时|千瓦時|度电")
            .Unit("MWh", "兆瓦时|兆瓦時")
            .Unit("GWh", "吉瓦时|吉瓦時")
            .Unit("TWh", "太瓦时|太瓦時")
            .Unit("km", "千米")
            .Unit("nm", "纳米|奈米")
            .Unit("km/h", "公里/小时|公里/小時|千米/小时")
            .Unit("quarter", "个季度|個季度|季度连续|季度連續");
}

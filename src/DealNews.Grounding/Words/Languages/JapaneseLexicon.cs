using System.Buffers;

namespace DealNews.Grounding;

/// <summary>The lexicon of Japanese business news.</summary>
internal static class JapaneseLexicon
{
    public static Lexicon Create()
    {
        var lexicon = new LexiconBuilder();
        Currencies(lexicon);
        lexicon
            .AddInternational()
            .AddYen(usual: "JPY", ("JPY", "日本|東京|円"), ("CNY", "人民元|北京|上海"))
            .AddEnglishScales()
            .AddHan();
        Hedges(lexicon);
        Units(lexicon);
        return lexicon.Build(
            "ja",
            new LexiconRules
            {
                ComposesDigits = true,
                CountsInSyllables = true,
                HasShortYears = true,
                OrdinalPrefix = '第',
                SubunitJoints = "と",
                TellsChangeAfter = true,
                HasTriangleMinus = true,
                HasMiddleDot = true,
                NegatesAfter = true,
                FiscalYearSuffix = '度',
                PerSuffix = '当',
                PerWords = ["あたり", "につき", "に付き", "ごとに"],
                JoinsPriceToThing = true,
                OrWords = ["か", "または", "あるいは", "もしくは"],
                RateWords = SearchValues.Create(
                    ["為替", "ドル/円", "ドル・円", "1ドル=", "1ドル＝", "１ドル＝", "1ユーロ=", "1ユーロ＝", "円相場"],
                    StringComparison.Ordinal
                ),
                RatioWords = SearchValues.Create(["比率", "割合", "併合", "分割"], StringComparison.Ordinal),
            }
        );
    }

    private static void Currencies(LexiconBuilder lexicon) =>
        lexicon
            .Currency("JPY", "円|日本円|圓")
            .Currency("USD", "米ドル|アメリカドル|アメリカ・ドル|米国ドル|USドル")
            .Currency("USD", "ドル|弗", assumed: true, InternationalLexicon.DollarCodes)
            .Currency("HKD", "香港ドル|ホンコンドル")
            .Currency("AUD", "豪ドル|オーストラリアドル|オーストラリア・ドル")
            .Currency("CAD", "カナダドル|カナダ・ドル|加ドル")
            .Currency("SGD", "シンガポールドル|シンガポール・ドル|星ドル")
            .Currency("TWD", "台湾ドル|新台湾ドル|ニュー台湾ドル|台湾元")
            .Currency("NZD", "ニュージーランドドル|ニュージーランド・ドル|NZドル")
            .Currency("EUR", "ユーロ")
            .Currency("GBP", "英ポンド|イギリスポンド|スターリングポンド|英国ポンド")
            .Currency("GBP", "ポンド", assumed: true)
            .Currency("KRW", "ウォン|韓国ウォン")
            .Currency("KPW", "北朝鮮ウォン")
            .Currency("CNY", "人民元|中国元|中国人民元")
            .Currency("CNY", "元", assumed: true)
            .Currency("CHF", "スイスフラン|スイス・フラン")
            .Currency("INR", "インドルピー|インド・ルピー")
            .Currency("PKR", "パキスタンルピー|パキスタン・ルピー")
            .Currency("IDR", "ルピア|インドネシアルピア|インドネシア・ルピア")
            .Currency("THB", "バーツ|タイバーツ|タイ・バーツ")
            .Currency("VND", "ドン|ベトナムドン|ベトナム・ドン")
            .Currency("MYR", "リンギット|リンギ|マレーシアリンギット|マレーシア・リンギット")
            .Currency("PHP", "フィリピンペソ|フィリピン・ペソ")
            .Currency("MXN", "メキシコペソ|メキシコ・ペソ")
            .Currency("ARS", "アルゼンチンペソ|アルゼンチン・ペソ")
            .Currency("CLP", "チリペソ|チリ・ペソ")
            .Currency("COP", "コロンビアペソ|コロンビア・ペソ")
            .Currency("RUB", "ルーブル|ロシアルーブル|ロシア・ルーブル")
            .Currency("BRL", "レアル|ブラジルレアル|ブラジル・レアル")
            .Currency("TRY", "トルコリラ|トルコ・リラ")
            .Currency("ZAR", "南アフリカランド|南アフリカ・ランド|南アランド")
            .Currency("SEK", "スウェーデンクローナ|スウェーデン・クローナ")
            .Currency("NOK", "ノルウェークローネ|ノルウェー・クローネ")
            .Currency("DKK", "デンマーククローネ|デンマーク・クローネ")
            .Currency("PLN", "ズロチ|ズウォティ|ポーランドズロチ")
            .Currency("CZK", "チェココルナ|チェコ・コルナ")
            .Currency("HUF", "フォリント|ハンガリーフォリント")
            .Currency("ILS", "シェケル|イスラエルシェケル|新シェケル")
            .Currency("SAR", "サウジリヤル|サウジ・リヤル|サウジアラビアリヤル|サウジアラビア・リヤル")
            .Currency("QAR", "カタールリヤル|カタール・リヤル")
            .Currency("AED", "UAEディルハム|アラブ首長国連邦ディルハム")
            .Currency("KWD", "クウェートディナール|クウェート・ディナール")
            .Currency("BHD", "バーレーンディナール|バーレーン・ディナール")
            .Currency("EGP", "エジプトポンド|エジプト・ポンド")
            .Currency("PAB", "バルボア|パナマ・バルボア")
            .Currency("NGN", "ナイラ")
            .Currency("UAH", "フリヴニャ")
            .Currency("KZT", "テンゲ")
            .Subunit("JPY", "銭", assumed: false)
            .Subunit("USD", "セント", kin: InternationalLexicon.DollarCodes + "EUR|")
            .Subunit("GBP", "ペンス")
            .Add(new CurrencyTerm(TermRole.Subunit, "CNY") { Exponent = -1, OnlyAfterWhole = true }, "角")
            .Add(new CurrencyTerm(TermRole.Subunit, "CNY") { Exponent = -2, OnlyAfterWhole = true }, "分")
            .Add(new CurrencyTerm(TermRole.CurrencyBefore, "AUD"), "豪ドル建て|オーストラリアドル建て")
            .Add(new CurrencyTerm(TermRole.CurrencyBefore, "CAD"), "カナダドル建て|加ドル建て")
            .Add(new CurrencyTerm(TermRole.CurrencyBefore, "HKD"), "香港ドル建て")
            .Add(new CurrencyTerm(TermRole.CurrencyBefore, "SGD"), "シンガポールドル建て")
            .Add(new CurrencyTerm(TermRole.CurrencyBefore, "NZD"), "ニュージーランドドル建て|NZドル建て")
            .Add(new CurrencyTerm(TermRole.CurrencyBefore, "JPY") { IsSymbol = true, IsAssumed = true }, "\\")
            .Words(TermRole.Blocker, "元二次|円安|円高|円滑|円形|円卓|円熟|円周|元年|元本|元社|元会|元幹|元役|元金|元気|元素|ドンキ");

    private static void Hedges(LexiconBuilder lexicon) =>
        lexicon
            .Words(TermRole.Infix, "余|余り")
            .Approximate(TermRole.HedgeBefore, "約|およそ|おおよそ|ほぼ|推定|推計|概算|約、")
            .Approximate(TermRole.HedgeAfter, "程度|半ば|前後|ほど|近く|近い|見当|見込み|に迫る|に迫り|に迫っ|弱|強|あまり|余り|ぐらい|くらい|内外|規模|台|余")
            .AtLeast(TermRole.HedgeBefore, "少なくとも|最低|最低でも|最小|最少|下限は|下限を")
            .AtMost(TermRole.HedgeBefore, "最大|最大で|最高|上限|上限は|上限を|多くとも|多くても|多くて|せいぜい|最多")
            .Add(new HedgeTerm(TermRole.HedgeAfter, FigureBound.AtMost) { IsGlued = true, MayBeReached = true }, "まで")
            .Add(new HedgeTerm(TermRole.HedgeAfter, FigureBound.AtMost) { IsShared = true }, "を上限|が上限|を限度|が限度")
            .AtLeast(TermRole.HedgeAfter, "を下限|が下限")
            .AtLeast(TermRole.HedgeAfter, "以上")
            .MoreThan(TermRole.HedgeAfter, "超")
            .AtMost(TermRole.HedgeAfter, "以下|以内")
            .LessThan(TermRole.HedgeAfter, "未満|足らず")
            .Add(
                new HedgeTerm(TermRole.HedgeAfter, FigureBound.AtLeast) { IsExclusive = true, IsStem = true },
                "超え|超す|超の|上回|突破"
            )
            .Add(
                new HedgeTerm(TermRole.HedgeAfter, FigureBound.AtMost) { IsStem = true },
                "超えない|超えず|超えなかった|上回らない|上回らず|上回らなかった"
            )
            .Add(
                new HedgeTerm(TermRole.HedgeAfter, FigureBound.AtMost) { IsExclusive = true, IsStem = true },
                "下回|割り込|割る|割った|割れ|割って|切る|切った|切って|届かな|届かず|届いていな|満たな|満たず|達しな|達せず|達していな|達しておら|"
                + "及ばな|及ばず|及んでいな"
            )
            .Add(
                new HedgeTerm(TermRole.HedgeAfter, FigureBound.AtLeast) { IsStem = true },
                "下回らない|下回らず|下回らなかった|割り込まな|割らな|割らず|切らな|切らず"
            )
            .Words(TermRole.Tail, "やや|わずかに|大きく|大幅に|若干|少し|かなり|はるかに|遥かに|優に|軽く|辛うじて|かろうじて|すでに|既に|決して|絶対に")
            .Words(TermRole.Blocker, "過去最高|過去最大|過去最低|過去最少|史上最大|史上最高|史上最低|国内最大|世界最大|世界最高|業界最大|日本最大")
            .Add(new NegationTerm(IsBridge: false), "ない|なかった|なく|なけれ|ません|ず|ぬ")
            .Add(
                new NegationTerm(IsBridge: true),
                "て|てい|ては|てはなら|てはいけ|ることは|ることが|ることも|ることはあり|ることはでき|ることができ|ってい|っては|ってはなら|ってはいけ|"
                + "んでい|んでは|んではなら|し|して|してい|しては|してはなら|してはいけ|することは|ら|られ|そうに|そうにも|では|で|じゃ|でも|るものでは|"
                + "わけでは|るわけでは|ておら|っておら|でき|えてい|えては|えてはなら|えられ|ることのでき"
            )
            .Add(
                new NegationTerm(IsBridge: false) { IsEnd = true },
                "はず|まず|ずっと|ずつ|間違いな|違いな|かもしれ|しかな|少な|だけでな|のみならず|だけではな"
            )
            .Words(TermRole.Transparent, "総額|合計|計|総計|累計|さらに|わずか|平均|それぞれ|各")
            .Words(TermRole.Compared, "予想の|前年の|前期の|目標の|計画の|前年同期の|従来の|予想|前年|前年同期|前期|目標|従来")
            .Add(new ParticleTerm(ParticlePlace.Any), "を|に|は|が|の|と|も|で|には|にも|にまで|をも")
            .Add(new RangeMarkTerm(NeedsOpening: false) { IsSymbol = true }, "〜|～|ないし|乃至")
            .Add(new RangeMarkTerm(NeedsOpening: false) { MayBeChange = true }, "から")
            .Words(TermRole.RangeClose, "まで|の間|の範囲|と推定|と予想|と見込")
            .Add(new ChangeTerm { IsGlued = true }, "に|へ")
            .Add(new ChangeTerm(), "増|減|下げ|上げ|下が|上が|値下がり|値上がり|買われ|売られ|急落|急騰|反発|反落|膨ら|高め|低め|上昇|下落|引き上げ|引き下げ|"
                + "拡大|縮小|上方修正|下方修正|変更|伸び|落ち")
            .Words(TermRole.Restatement, "（|すなわち")
            .Add(new PeriodTerm("month"), "月額|毎月|月々|月平均|月額で|月")
            .Add(new PeriodTerm("year"), "年額|毎年|年間|年間で|年率|年")
            .Words(TermRole.Doubt, "プラスマイナス")
            .Add(new DoubtTerm { OnlyQuantity = true }, "時速|秒速|毎秒|毎時|毎分")
            .Add(new DoubtTerm { IsAfter = true }, "ではな|でなく|でない|ではありません|じゃな|とは限らな")
            .Words(TermRole.Minus, "マイナス|マイナス(-)|マイナス（-）")
            .Words(TermRole.PointWord, "・|点")
            .Words(TermRole.Heading, "単位|単位：|単位:|単位は");

    private static void Units(LexiconBuilder lexicon) =>
        lexicon
            .Add(new EraTerm(2018), "令和")
            .Add(new EraTerm(1988), "平成")
            .Add(new EraTerm(1925), "昭和")
            .Add(new EraTerm(1911), "大正")
            .Add(new EraTerm(1867), "明治")
            .Add(new DatePartTerm(DatePart.Year), "年度|年度の")
            .Add(new DatePartTerm(DatePart.Quarter), "四半期")
            .Add(new DatePartTerm(DatePart.Month), "月期")
            .Add(new RelativeTerm(DatePart.Year, -2), "一昨年|おととし")
            .Add(new RelativeTerm(DatePart.Year, -3), "一昨々年|一昨昨年|さきおととし")
            .Add(new RelativeTerm(DatePart.Month, -2), "先々月|先先月")
            .Add(new RelativeTerm(DatePart.Month, 2), "再来月")
            .Add(new RelativeTerm(DatePart.Day, -2), "一昨日|おととい")
            .Add(new RelativeTerm(DatePart.Year, -1), "昨年|去年")
            .Add(new RelativeTerm(DatePart.Year, 0), "今年|本年")
            .Add(new RelativeTerm(DatePart.Year, 1), "来年|翌年")
            .Add(new RelativeTerm(DatePart.Year, 2), "再来年")
            .Add(new RelativeTerm(DatePart.Month, -1), "先月")
            .Add(new RelativeTerm(DatePart.Month, 0), "今月")
            .Add(new RelativeTerm(DatePart.Month, 1), "来月")
            .Add(new RelativeTerm(DatePart.Day, -1), "昨日")
            .Add(new RelativeTerm(DatePart.Day, 0), "本日")
            .Add(new RelativeTerm(DatePart.Day, 1), "明日")
            .Add(new DateNameTerm(DatePart.Half, 1), "上半期|上期")
            .Add(new DateNameTerm(DatePart.Half, 2), "下半期|下期")
            .Add(new DateNameTerm(DatePart.Half, 1) { NeedsYear = true }, "前半")
            .Add(new DateNameTerm(DatePart.Half, 2) { NeedsYear = true }, "後半")
            .Add(new FractionTerm(1, 2), "半分|半数")
            .Add(new FractionTerm(1, 2) { Bound = FigureBound.AtLeast }, "過半数|過半")
            .Add(new TenthTerm(), "割")
            .Words(TermRole.Blocker, "割合|割り込|割引|割安|割高")
            .Unit("share", "株")
            .Unit("company", "社")
            .Unit("piece", "個")
            .Unit("place", "カ所|か所|箇所|ヶ所")
            .Unit("country", "カ国|か国|ヶ国|箇国")
            .Unit("month", "カ月|か月|ヶ月|ヵ月|箇月|カ月間|か月間|ヶ月間")
            .Unit("year", "年間")
            .Unit("week", "週間")
            .Unit("day", "日間|日続落|日続伸|日連続|日後|日以内")
            .Unit("hour", "時間")
            .Unit("minute", "分間")
            .Unit("ship", "隻")
            .Unit("household", "世帯")
            .Unit("%", "パーセント|％")
            .Unit("pp", "ポイント")
            .Unit("point", "ポイント安|ポイント高")
            .Unit("quarter", "四半期連続|四半期ぶり|四半期続けて")
            .Unit("ton", "トン")
            .Unit("barrel", "バレル")
            .Unit("liter", "リットル")
            .Unit("kg", "キログラム")
            .Unit("km", "キロメートル")
            .Unit("nm", "ナノメートル|ナノ")
            .Unit("m2", "平方メートル")
            .Unit("MW", "メガワット")
            .Unit("GW", "ギガワット")
            .Unit("kW", "キロワット")
            .Unit("MWh", "メガワット時|メガワットアワー")
            .Unit("GWh", "ギガワット時|ギガワットアワー")
            .Unit("kWh", "キロワット時|キロワットアワー")
            .Unit("TWh", "テラワット時")
            .Unit("m", "メートル")
            .Unit("TB", "テラバイト")
            .Unit("GB", "ギガバイト");
}

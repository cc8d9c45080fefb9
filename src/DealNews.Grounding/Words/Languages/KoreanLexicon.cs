using System.Buffers;

namespace DealNews.Grounding;

/// <summary>The lexicon of Korean business news.</summary>
internal static class KoreanLexicon
{
    // Countries before 달러, with and without a blank.
    private static readonly (string Code, string Countries)[] s_dollars =
    [
        ("USD", "미국|미|美|US|미국의"), ("HKD", "홍콩|HK"), ("CAD", "캐나다"), ("AUD", "호주|오스트레일리아"), ("SGD", "싱가포르|싱가폴|싱"),
        ("TWD", "대만|신대만|타이완|신타이완|뉴타이완|NT"), ("NZD", "뉴질랜드"),
    ];

    public static Lexicon Create()
    {
        var lexicon = new LexiconBuilder()
            .AddInternational(
                ("CAD", "캐나다 달러 기준|캐나다달러 기준|캐나다 달러(이하 달러"), ("AUD", "호주 달러 기준|호주달러 기준|호주 달러(이하 달러"),
                ("HKD", "홍콩 달러 기준|홍콩달러 기준|홍콩 달러(이하 달러"), ("SGD", "싱가포르 달러 기준|싱가포르달러 기준|싱가포르 달러(이하 달러"),
                ("TWD", "대만 달러 기준|대만달러 기준|대만 달러(이하 달러"))
            .AddYen(usual: "JPY", ("JPY", "일본|도쿄|엔화"), ("CNY", "중국|위안|베이징|상하이"))
            .AddEnglishScales();
        Numbers(lexicon);
        Currencies(lexicon);
        Hedges(lexicon);
        Structure(lexicon);
        Units(lexicon);
        return lexicon.Build("ko", new LexiconRules
        {
            ComposesDigits = true,
            NegatesAfter = true,
            TellsChangeAfter = true,
            PerSuffix = '당',
            OrdinalPrefix = '제',
            OrWords = ["이나", "나", "또는", "혹은", "아니면"],
            PeriodParticle = '에',
            EachSuffix = "씩",
            RateWords = SearchValues.Create(["환율", "/달러", "달러/원", "달러/엔", "달러/위안"], StringComparison.Ordinal),
            RatioWords = SearchValues.Create(["비율", "비중", "경쟁률", "분할", "병합"], StringComparison.Ordinal),
        });
    }

    private static void Numbers(LexiconBuilder lexicon) => lexicon
        .Numerals(1, "일|이|삼|사|오|육|칠|팔|구")
        .Native()
        .Multiplier(1, "십").Multiplier(2, "백").Multiplier(3, "천|千")
        .Scale(4, "만|萬|万", impliesOne: true).Scale(8, "억|億").Scale(12, "조|兆").Scale(16, "경|京")
        .Words(TermRole.Vague, "수|몇|십수|백수|천수|여러|수 |몇 |여러 ")
        .Words(TermRole.Infix, "여")
        .Words(TermRole.Fraction, "분의")
        .Add(new FractionTerm(1, 2), "절반")
        .Add(new FractionTerm(1, 2) { Bound = FigureBound.AtLeast }, "과반수|과반")
        .Add(new RatioMarkTerm(IsCertain: true), "대");

    // 한, 두, 열두, 스물다섯: numbers before a unit.
    private static LexiconBuilder Native(this LexiconBuilder lexicon)
    {
        string[] ones = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"],
            tens = ["", "열", "스물", "서른", "마흔", "쉰"];
        for (var ten = 0; ten < tens.Length; ten++)
        {
            for (var one = ten == 0 ? 1 : 0; one < ones.Length; one++)
            {
                lexicon.Add(new NumeralTerm(10 * ten + one) { NeedsUnit = true }, tens[ten] + ones[one]);
            }
        }

        return lexicon.Add(new NumeralTerm(20) { NeedsUnit = true }, "스무");
    }

    private static void Currencies(LexiconBuilder lexicon)
    {
        foreach (var (code, countries) in s_dollars)
        {
            foreach (var country in countries.Split('|'))
            {
                lexicon.Currency(
                    code,
                    $"{country} 달러|{country}달러|{country} 달러화|{country}달러화|달러({country}달러)|달러({country} 달러)"
                );
            }
        }

        lexicon
            .Currency("KRW", "원|원화|한국 원|한국원").Currency("KPW", "북한 원|북한원")
            .Currency("USD", "달러|불|달러화", assumed: true, InternationalLexicon.DollarCodes)
            .Currency("EUR", "유로|유로화").Currency("JPY", "엔|엔화|일본 엔|일본엔|일본 엔화")
            .Currency("CNY", "위안|위안화|중국 위안|중국 위안화|런민비|인민폐")
            .Currency("GBP", "영국 파운드|영국 파운드화|파운드화|영국파운드|파운드 스털링").Currency("GBP", "파운드", assumed: true)
            .Currency("CHF", "스위스프랑|스위스 프랑").Currency("THB", "바트|밧|태국 바트").Currency("VND", "베트남 동|베트남동")
            .Currency("MYR", "링깃|말레이시아 링깃").Currency("IDR", "루피아|인도네시아 루피아").Currency("RUB", "루블|루블화")
            .Currency("BRL", "헤알|브라질 헤알|브라질 레알").Currency("TRY", "리라|튀르키예 리라|터키 리라").Currency("PLN", "즐로티|폴란드 즐로티")
            .Currency("HUF", "포린트|헝가리 포린트").Currency("CZK", "코루나|체코 코루나").Currency("ILS", "셰켈|이스라엘 셰켈")
            .Currency("ZAR", "남아공 랜드|남아프리카공화국 랜드").Currency("NGN", "나이라").Currency("KZT", "텡게")
            .Currency("MNT", "투그릭|투그리크")
            .Currency("LAK", "킵|라오스 킵").Currency("CRC", "콜론").Currency("GEL", "라리").Currency("UAH", "흐리우냐")
            .Currency("BDT", "다카|타카")
            .Currency("MXN", "멕시코 페소").Currency("PHP", "필리핀 페소").Currency("ARS", "아르헨티나 페소").Currency("CLP", "칠레 페소")
            .Currency("COP", "콜롬비아 페소").Currency("INR", "인도 루피").Currency("PKR", "파키스탄 루피").Currency("LKR", "스리랑카 루피")
            .Currency("SEK", "스웨덴 크로나").Currency("ISK", "아이슬란드 크로나").Currency("NOK", "노르웨이 크로네")
            .Currency("DKK", "덴마크 크로네")
            .Currency("SAR", "사우디 리얄|사우디아라비아 리얄").Currency("QAR", "카타르 리얄").Currency("AED", "UAE 디르함|아랍에미리트 디르함")
            .Currency("KWD", "쿠웨이트 디나르").Currency("EGP", "이집트 파운드").Currency("SGD", "싱달러")
            .SharedCurrency(
                "", "루피",
                ("INR", "인도 |인도의|인도는|인도가|인도에|인도,|인도·|뭄바이|뉴델리|모디|릴라이언스|타타"), ("PKR", "파키스탄"), ("LKR", "스리랑카"),
                ("NPR", "네팔"))
            .SharedCurrency(
                "", "페소",
                ("MXN", "멕시코"), ("PHP", "필리핀"), ("ARS", "아르헨티나"), ("CLP", "칠레"), ("COP", "콜롬비아"))
            .SharedCurrency("", "프랑", ("CHF", "스위스"), ("XAF", "카메룬|가봉|차드"), ("XOF", "세네갈|코트디부아르"))
            .SharedCurrency("", "크로나", ("SEK", "스웨덴"), ("ISK", "아이슬란드"))
            .SharedCurrency("", "크로네", ("NOK", "노르웨이"), ("DKK", "덴마크"))
            .SharedCurrency("", "리얄", ("SAR", "사우디"), ("QAR", "카타르"), ("OMR", "오만"), ("IRR", "이란"))
            .SharedCurrency("", "디르함", ("AED", "UAE|아랍에미리트|두바이|아부다비"), ("MAD", "모로코"))
            .SharedCurrency("", "디나르", ("KWD", "쿠웨이트"), ("IQD", "이라크"), ("JOD", "요르단"), ("BHD", "바레인"))
            .Subunit("USD", "센트|미국 센트|미 센트", kin: InternationalLexicon.DollarCodes + "EUR|")
            .Subunit("EUR", "유로센트|유로 센트", assumed: false).Subunit("GBP", "펜스|페니")
            .Add(new CurrencyTerm(TermRole.Subunit, "KRW") { Exponent = -2, OnlyAfterWhole = true }, "전")
            .Add(new CurrencyTerm(TermRole.CurrencyBefore, "USD"), "미화");
    }

    private static void Hedges(LexiconBuilder lexicon) => lexicon
        .Approximate(TermRole.HedgeBefore, "약|대략|대략적으로|어림잡아|줄잡아|얼추|거의|근|대충")
        .Approximate(TermRole.HedgeAfter, "쯤|정도|가량|안팎|내외|남짓|남짓한|수준|선|전후|언저리|가까이|초반|초반대|중반|중반대|후반|후반대|초중반|중후반")
        .Add(new HedgeTerm(TermRole.HedgeAfter, FigureBound.None) { IsApproximate = true, IsGlued = true },
            "대|대 초반|대 중반|대 후반")
        .Add(new HedgeTerm(TermRole.HedgeAfter, FigureBound.None) { IsApproximate = true, IsStem = true },
            "육박|가까운|근접|가까워")
        .AtLeast(TermRole.HedgeBefore, "최소|최소한|적어도|못해도|최저|최하|적게는|하한")
        .AtMost(TermRole.HedgeBefore, "최대|많게는|최고|많아야|기껏해야|상한|최다")
        .AtLeast(TermRole.HedgeAfter, "이상|+α|+알파|+@|플러스알파|플러스 알파")
        .AtMost(TermRole.HedgeAfter, "이하|이내|한도|한도 내|한도 내에서")
        .LessThan(TermRole.HedgeAfter, "미만")
        .Add(new HedgeTerm(TermRole.HedgeAfter, FigureBound.AtMost) { IsGlued = true, MayBeReached = true }, "까지")
        .Add(
            new HedgeTerm(TermRole.HedgeAfter, FigureBound.AtLeast) { IsExclusive = true, IsStem = true },
            "초과|문턱을 넘|문턱 넘|넘|넘기|넘어서|웃도|웃돌|웃돈|돌파|상회|보다 많|보다 큰|보다 높")
        .Add(new HedgeTerm(TermRole.HedgeAfter, FigureBound.AtMost) { IsStem = true }, "못 넘|안 넘")
        .Add(
            new HedgeTerm(TermRole.HedgeAfter, FigureBound.AtMost) { IsExclusive = true, IsStem = true },
            "보다 적|보다 작|보다 낮|달하지 못|달하지 않|이르지 못|밑도|밑돌|밑돈|하회|못 미치|못 미친|못 미칠|못 미쳐|못 미쳤|못미치|못미친|못미칠|못미쳐|못미쳤|미치지 못|"
                + "미치지 않|안 되|안되|안 된|안된|안 돼|안돼|"
            + "채 안 되|채 안되|채 안 된|채 안된|채 안 돼|채 되지 않|채 되지 못|채 못 되|되지 않|미달")
        .Add(new NegationTerm(IsBridge: false), "않|못|없|아니|아닌|아닐|아닙|안 된|안 되|안 돼|안 될|안된|안되|안돼|안될")
        .Add(
            new NegationTerm(IsBridge: true),
            "이|가|은|는|도|을|를|지|지는|지도|진|기|기는|기가|을 수|을 수는|을 수도|을 수가|을 일은|는 일은|어설 수|어설 수는|설 수|설 수는|"
            + "어서는|어선|어서지|서지|서는|선|으면|면|어서면|서면|길 수|겨서는|겨선|기면|하지|하지는|하지도|할 수|할 수는|할 수도|해서는|해선|하면|할 일은|하는 일은|"
            + "될 수|돼서는|되면|으로 떨어지지|로 떨어지지|으로 떨어질 수|로 떨어질 수|으로 내려가지|로 내려가지|으로 올라가지|로 올라가지|일 수|여서는|여선|"
            + "돌지|돌지는|돌 수|돌아서는|돌아선|한 것은|은 것은|는 것은|긴 것은"
        )
        .Add(new NegationTerm(IsBridge: false) { IsEnd = true }, "수밖에 없|밖에 없|틀림없|의심할 여지|못지")
        .Words(TermRole.Blocker, "초과 청약|초과청약|역대 최대|역대 최소|역대 최고|역대 최저|역대최대|역대최고|사상 최대|사상 최고|사상 최저|사상 최소|사상최대|사상최고|"
            + "창사 이래 최대|창립 이래 최대|국내 최대|세계 최대|세계 최고|아시아 최대|업계 최대|업계 최고|"
            + "대 기업|대 그룹|대 과제|대 은행|대 금융|대 건설사|대 핵심|대 전략|대 산업|대 품목|대 부자|대 도시|대 기술|대 브랜드|대 뉴스|대 대학|대 "
            + "국정|대 재벌|대 제약사|대 로펌|대 증권사|"
            + "대에게|대 남성|대 여성|대 초반|대 중반|대 후반|세 경영|세경영|넘겨주|넘겨줬|넘겨줄|넘겨받|에 넘|"
            + "으로 넘|로 넘|에게 넘|이상한|이상하|이상 징후|이상징후|이상기후|수준급|정도경영|대비|대출|대금|대주주")
        .Words(
            TermRole.Transparent,
            "총|모두|무려|불과|겨우|고작|단|단돈|추가로|추가|누적|각각|평균|합쳐|합해|합계|도합|자그마치|기준")
        .Words(
            TermRole.Conversion,
            "한화|한화로|우리 돈|우리돈|우리 돈으로|우리돈으로|원화로|원화|달러로|미화로|현재 환율로|현재 환율 기준|환율 기준|당시 환율로|당시 환율 기준|환율로|한화 기준|원화 기준|한국 돈|"
            + "한국 돈으로|환산하면|한화로 환산하면")
        .Words(TermRole.Compared,
            "예상치|예상치인|전망치|전망치인|기대치|추정치|목표치|목표인|예측치|컨센서스|컨센서스인|평균치|작년|지난해|전년|전년 동기|지난해 같은 기간|종전 기록|기록인|종전 최고치인|최고치인")
        .Words(TermRole.Doubt, "플러스마이너스|플러스 마이너스")
        .Add(new DoubtTerm { OnlyAssumedCurrency = true }, "호주|캐나다|홍콩|싱가포르|대만|뉴질랜드")
        .Add(new DoubtTerm { OnlyQuantity = true }, "시속|초속|초당|분당|시간당")
        .Add(new DoubtTerm { IsAfter = true }, "은 아니|이 아니|이 아닌|이 아닐|도 아니|은 아닌|은 아닐|가 아니|가 아닌|는 아니|는 아닌|이 아님|가 아님")
        .Words(TermRole.Minus, "음의|음(-)의|마이너스|마이너스(-)|마이너스 (-)")
        .Words(TermRole.Heading, "단위|단위:|단위 :|단위는|단위：");

    private static void Structure(LexiconBuilder lexicon)
    {
        const ParticlePlace vowel = ParticlePlace.Vowel, consonant = ParticlePlace.Consonant;
        lexicon
            // Mistakes such as 을 for 를 are accepted; 가, 고, 로 after a consonant are other words (원가, 원고, 원로).
            .Add(new ParticleTerm(consonant), "이|이나|이라|이랑|이든")
            .Add(new ParticleTerm(vowel), "가|나|라|다|며|고|여|였|든|지만")
            .Add(new ParticleTerm(ParticlePlace.VowelOrRieul), "로")
            .Add(new ParticleTerm(ParticlePlace.ConsonantButRieul), "으로")
            .Add(
                new ParticleTerm(ParticlePlace.Any),
                "면|이면|라면|이라면|을|를|은|는|과|와|의|에|에서|에는|에도|에만|에서는|에게|도|만|만이|만을|부터|까지|까지도|보다|보다는|보다도|처럼|마다|씩|뿐|밖에|조차|이다|"
                + "입니다|이며|이고|인|일|"
                + "임|이었|이지|이자|"
                + "인데|이던|이므로|예요|이에요|이상|등|중|란|이란|로서|로써|으로써|으로는|로는|으로도|로도|으로의|로의|만큼|뿐만|마저|채|째|하고|달하|달해|달했|이르")
            .Words(TermRole.Tail, "조금|약간|크게|훨씬|훌쩍|살짝|다소|한참|소폭|가볍게|거뜬히|갓|겨우|간신히|막|이미|벌써|가까스로|절대|결코")
            .Words(TermRole.Tail, "규모|어치|상당|짜리|상당액|대금|권|꼴|분|상금|규모의|상당의|어치의|짜리의|투자|시대|클럽|지원|보조금|투입|확보|매출|수주|계약|배상|과징금")
            .Add(new RangeMarkTerm(NeedsOpening: false) { MayBeChange = true }, "에서")
            .Add(new RangeMarkTerm(NeedsOpening: false) { MayBeChange = true, NeedsClosing = true }, "부터")
            .Add(new RangeMarkTerm(NeedsOpening: false), "내지")
            .Add(new RangeMarkTerm(NeedsOpening: false) { IsEnumeration = true }, ",|·|ㆍ|・")
            .Words(TermRole.RangeClose, "까지|사이|추산|추정|예상|전망|평가|집계|거론|예측|관측|책정|형성")
            .Add(new ChangeTerm { IsGlued = true }, "로|으로")
            .Add(
                new ChangeTerm(),
                "늘|증가|오르|올릴|내릴|낮출|높일|줄일|키우|키울|키웠|오른|올랐|올라|올렸|올리|올린|상승|급증|급등|불어|뛰|확대|줄었|줄어|줄인|줄였|줄이|감소|하락|급락|급감|낮아|"
                + "낮췄|낮추|내려|내렸|내린|인상|인하|상향|하향|"
                + "조정|"
                + "커졌|커지|떨어|성장|확장|높아|높였|높이|바뀌|변경|치솟|축소|삭감|증액|감액|증자")
            .Add(new PeriodTerm("month"), "월|매월|매달|한 달에|월평균")
            .Add(new PeriodTerm("year"), "연|연간|매년|해마다|한 해")
            .Add(new PeriodTerm("day"), "하루|하루에|일평균")
            .Words(TermRole.Restatement, "즉|또는")
            .Words(
                TermRole.Blocker,
                "년대|월급|일부 |일부는|일부가|일부를|일부에|일부만|일부도|일부의|일부로|일부와|일부,|배당|현금배당|해당|담당|상당|정당|부당|식당|원만하|원만한|원만히|원대한|원인이|"
                + "원인을|원인은|원인으로|원이름|불과|불만|불가|불황|불법|불편|불안|불교|"
                + "불 정책|불정책|불량|"
                + "엔진|엔터|엔비디아|엔씨|엔솔|유로존|유로파|파운드리|파운드급|파운드 폭탄|"
                + "만원 관중|만원 버스|만원버스|만원 지하철|만원 열차|만원사례|만원 사례|만원 관객|만원관중|만원 세대|만원세대|일선");
    }

    private static void Units(LexiconBuilder lexicon) => lexicon
        .Add(new DatePartTerm(DatePart.Year), "년|년도").Add(new DatePartTerm(DatePart.Month), "월|월말|월초")
        .Add(new DatePartTerm(DatePart.Day), "일").Add(new DatePartTerm(DatePart.Quarter), "분기|사분기")
        .Add(new RelativeTerm(DatePart.Year, -2), "재작년|지지난해|지지난 해")
        .Add(new RelativeTerm(DatePart.Month, -2), "지지난달|지지난 달")
        .Add(new RelativeTerm(DatePart.Month, 2), "다다음 달|다다음달")
        .Add(new RelativeTerm(DatePart.Year, -1), "지난해|작년")
        .Add(new RelativeTerm(DatePart.Year, 0), "올해|금년|연내")
        .Add(new RelativeTerm(DatePart.Year, 0) { NeedsPart = true }, "올")
        .Add(new RelativeTerm(DatePart.Year, 1), "내년|이듬해")
        .Add(new RelativeTerm(DatePart.Year, 2), "내후년")
        .Add(new RelativeTerm(DatePart.Quarter, -1), "지난 분기|지난분기")
        .Add(new RelativeTerm(DatePart.Quarter, 0), "이번 분기|이번분기")
        .Add(new RelativeTerm(DatePart.Quarter, 1), "다음 분기|다음분기")
        .Add(new RelativeTerm(DatePart.Month, -1), "지난달|지난 달")
        .Add(new RelativeTerm(DatePart.Month, 0), "이달|이번 달|이번달")
        .Add(new RelativeTerm(DatePart.Month, 1), "다음 달|다음달|내달")
        .Add(new RelativeTerm(DatePart.Day, -1), "어제")
        .Add(new RelativeTerm(DatePart.Day, 0), "오늘")
        .Add(new RelativeTerm(DatePart.Day, 1), "내일")
        .Add(new NearestTerm(IsPast: true), "지난")
        .Add(new NearestTerm(IsPast: false), "오는")
        .Add(new DateNameTerm(DatePart.Half, 1), "상반기").Add(new DateNameTerm(DatePart.Half, 2), "하반기")
        .Words(TermRole.DurationBefore, "박|징역|금고|집행유예|자격정지|구류|형기|보호관찰")
        .Unit("inch", "인치").Unit("day", "일간|일 동안|일째|일 만에|일만에|일이면|일 연속|일짜리|일치")
        .Add(new UnitTerm("day") { IsWholeWord = true }, "일 전|일 전에|일 전부터|일 뒤|일 뒤에|일 후|일 후에")
        .Unit("day", "일의 보호예수|일의 유예|일의 기간|일의 기한|일의 의무|일 동안의|일간의|거래일|영업일")
        .Add(new UnitTerm("day") { Bound = FigureBound.AtMost, IsWholeWord = true },
            "일 이내|일 이내에|일 이내로|일 이내의|일이내|일이내에|일 안에|일 내|일 내에|일 내로|일 이하")
        .Add(new UnitTerm("day") { Bound = FigureBound.AtLeast }, "일 이상")
        .Add(new UnitTerm("day") { Bound = FigureBound.AtLeast, IsExclusive = true },
            "일 넘게|일 넘는|일 넘도록|일을 넘|일 초과|일을 초과")
        .Add(new UnitTerm("day") { Bound = FigureBound.AtMost, IsExclusive = true }, "일 미만|일이 채 안")
        .Add(new UnitTerm("week") { IsWholeWord = true }, "주 전|주 전에|주 전부터|주 뒤|주 뒤에|주 후|주 후에|주 연속").Unit("month",
            "개월|달|개월간")
        .Unit("year", "년|년간|년 동안|년째|년 만에")
        .Add(new UnitTerm("year") { IsWholeWord = true }, "년 만")
        .Add(new UnitTerm("year") { Bound = FigureBound.AtMost, IsWholeWord = true }, "년 내|년 내에|년 안에")
        .Unit("hour", "시간")
        .Unit("minute", "분|분간").Unit("second", "초").Unit("week", "주일|주간|주 간|주 간의|주 동안|주째|주 만에")
        .Add(new UnitTerm("week") { Bound = FigureBound.AtMost, IsWholeWord = true }, "주 이내|주 안에|주 내")
        .Add(new UnitTerm("share") { NeedsLargeNumber = true }, "주").Unit("share", "주식")
        .Unit("%", "퍼센트|%").Add(new UnitTerm("%") { IsGlued = true }, "프로").Unit("pp", "퍼센트포인트|퍼센트 포인트|%포인트|"
                + "% 포인트|%p").Unit("point", "포인트|p").Unit("bp", "베이시스포인트")
        .Unit("person", "명|인|사람|여명|"
                + "명분").Unit("household", "가구").Add(new UnitTerm("household") { NeedsMoreThan = 29 }, "세대")
        .Unit("quarter", "분기 연속|분기 만에|분기째|개 분기|개분기").Unit("piece", "개").Unit("times", "배").Unit("case", "건")
        .Unit("place", "곳|개소")
        .Add(new UnitTerm("unit") { NeedsLargeNumber = true, MayBeBand = true }, "대").Unit("country", "개국")
        .Unit("company", "개사|개 기업|개 회사|개 사")
        .Unit("token", "토큰")
        .Unit("layer", "단").Unit("sheet", "장").Unit("ship", "척").Unit("time", "회|차례").Unit("kind", "종")
        .Add(new UnitTerm("year of age") { NeedsMoreThan = 5 }, "세").Unit("year of age", "살")
        .Unit("cell", "셀").Unit("kind", "가지")
        .Unit("floor", "층").Unit("rank", "위")
        .Unit("ton", "톤|t").Unit("barrel", "배럴").Unit("ounce", "온스").Unit("gallon", "갤런").Unit("liter", "리터")
        .Unit("kg", "킬로그램")
        .Unit("pyeong", "평")
        .Unit("m2", "제곱미터").Unit("m", "미터|m").Unit("km", "킬로미터").Unit("nm", "나노미터|나노").Unit("box", "박스|상자")
        .Unit("bottle", "병")
        .Unit("account", "계좌")
        .Unit("GW", "기가와트").Unit("MW", "메가와트").Unit("kW", "킬로와트").Unit("GWh", "기가와트시").Unit("MWh", "메가와트시")
        .Unit("kWh", "킬로와트시")
        .Unit("GB", "기가바이트|기가").Unit("TB", "테라바이트|테라").Unit("MB", "메가바이트").Unit("GHz", "기가헤르츠").Unit("student", "학생");
}

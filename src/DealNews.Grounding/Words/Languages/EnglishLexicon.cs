using System.Buffers;

namespace DealNews.Grounding;

/// <summary>The lexicon of English business news.</summary>
internal static class EnglishLexicon
{
    // Adjectives before dollars.
    private static readonly (string Code, string Adjectives)[] s_dollars =
    [
        ("USD", "us|u.s.|u.s|american|united states"), ("HKD", "hong kong|hk"), ("CAD", "canadian"),
        ("AUD", "australian|aussie"),
            ("SGD", "singapore|singaporean"),
        ("TWD", "taiwan|taiwanese|new taiwan"), ("NZD", "new zealand"),
    ];

    public static Lexicon Create()
    {
        var lexicon = new LexiconBuilder()
            .AddInternational(
                ("CAD", Stated("Canadian")), ("AUD", Stated("Australian")), ("HKD", Stated("Hong Kong")),
                ("SGD", Stated("Singapore")), ("TWD", Stated("New Taiwan")))
            .AddYen(usual: "JPY", ("JPY", "Japan|Tokyo|yen"), ("CNY", "China|Chinese|yuan|renminbi|Beijing|Shanghai"))
            .AddEnglishScales()
            .Words(TermRole.Minus, "minus|negative")
            .Words(TermRole.Doubt, "neither|nor|not|instead of|rather than|a fraction of|double|twice|all but|"
                + "argued over|argue over|arguing over|argues over|quarrel over|quarrelled over|"
                + "row about|dispute about|argument about|quarrel about|take over|takes over|took over|"
                + "taking over|plus or minus|plus-or-minus|plus/minus|"
                + "sued over|sue over|suing over|fined over|fine over|charged over|arrested over|probed over|"
                + "investigated over|penalised over|penalized over|sanctioned over|"
                + "t|mill|grand|(million|(billion|(thousand|(millions|(billions|b.|k.|"
                + "of (|was (|were (|is (|: (|at (|profit (|income (|loss (|earnings (|ebitda (|ebit (|margin (")
            .Add(new PartOfTerm(), "in|out of|of every")
            .Words(TermRole.PointWord, "point")
            .Currency("USD", "dlrs|dlr", assumed: true, InternationalLexicon.DollarCodes)
            .Currency("GBP", "stg")
            .Subunit("USD", "cts", kin: InternationalLexicon.DollarCodes + "EUR|")
            .Unit("%", "pct|pc")
            .Unit("%", "cents on the dollar|cents on the euro|cents on the u.s. dollar|cents in the dollar|"
                + "cents in the euro|pence on the pound|pence in the pound|cent on the dollar|cent on the euro");
        Numbers(lexicon);
        Currencies(lexicon);
        Structure(lexicon);
        Units(lexicon);
        return lexicon.Build("en", new LexiconRules
        {
            JoinsWithHyphen = true,
            HundredJoint = "and",
            OrWords = ["or"],
            HasMiddleDot = true,
            RateWords = SearchValues.Create(["exchange rate", "conversion rate", "euro traded", "dollar traded",
                "dollar bought",
                "pound traded", "sterling traded", "yen traded", "euro bought", "pound bought"],
                StringComparison.OrdinalIgnoreCase),
            WeightWords = SearchValues.Create(["weigh", "heav", "lift", " lbs", "body", "cargo", "payload",
                "thrust", "fruit",
                "meat", "beef", "pork", "poultry", "turkey", "chicken", "coffee", "cotton", "copper", "uranium",
                "lithium",
                "cattle", "sugar", "cocoa", "harvest", "crop", "lobster",
                "seafood"], StringComparison.OrdinalIgnoreCase),
            MoneyWords = SearchValues.Create(["debt", "financ", "fund", "asset", "equity", "revenue", "sales",
                "loan", "bond", "notes", "cash", "saving", "cost", "capital", "invest", "share", "stock", "profit",
                "income", "earning", "turnover", "order", "contract", "credit", "liabilit", "loss", "tax", "borrow",
                "money", "securit", "spending", "synerg", "deposit", "mortgage", "premium", "goodwill", "provision",
                "dividend", "guarantee", "commitment", "proceeds", "goods", "deals", "business", "aid", "support"],
                StringComparison.OrdinalIgnoreCase),
            ShareWords = SearchValues.Create(["pence", "share", "stock", "£", "dividend", "closed at", "FTSE"],
                StringComparison.OrdinalIgnoreCase),
            MoveWords = SearchValues.Create(["delay", "postpon", "push", "mov", "chang", "shift", "extend",
                "bring", "brought",
                "reschedul", "deferred", "slip"], StringComparison.OrdinalIgnoreCase),
            RatioWords = SearchValues.Create(["ratio", "split", "odds", "gearing"], StringComparison.OrdinalIgnoreCase),
        });
    }

    // A currency that is merely named somewhere does not change what a sign means.
    private static string Stated(string country)
    {
        const string statements =
            "amounts in|amounts are in|figures in|figures are in|values in|values are in|expressed in|stated in|"
            + "reported in|dollars are|amounts are|figures are";
        return string.Join('|', statements.Split('|').Select(words => $"{words} {country} dollars"));
    }

    /// <summary>Adds the scales and currency words that news in other languages takes from English.</summary>
    public static LexiconBuilder AddEnglishScales(this LexiconBuilder lexicon) => lexicon
        .Scale(3, "thousand").Scale(6, "million").Scale(9, "billion").Scale(12, "trillion").Scale(15, "quadrillion")
        .Scale(5, "lakh|lac").Scale(7, "crore").Scale(12, "lakh crore")
        .Add(new ScaleTerm(TermRole.Scale, 7) { IsAbbreviation = true }, "cr")
        .Currency("USD", "dollar|dollars", assumed: true, InternationalLexicon.DollarCodes)
        .Currency("EUR", "euro|euros")
        .Currency("JPY", "yen").Currency("CNY", "yuan|renminbi")
        .AddEnglishHedges();

    private static void Numbers(LexiconBuilder lexicon) => lexicon
        .Numerals(0,
            "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
            + "seventeen|"
            + "eighteen|nineteen")
        .Numerals(20, "twenty").Numerals(30, "thirty").Numerals(40, "forty").Numerals(50, "fifty")
        .Numerals(60, "sixty").Numerals(70, "seventy").Numerals(80, "eighty").Numerals(90, "ninety")
        .Add(new NumeralTerm(1) { NeedsScale = true }, "a|an")
        .Add(new NumeralTerm(0.5m) { NeedsScale = true }, "half|half a|a half|half of a|one half|one-half")
        .Add(new NumeralTerm(0.25m) { NeedsScale = true },
            "quarter|a quarter|quarter of a|a quarter of a|quarter a|one quarter")
        .Add(new NumeralTerm(0.75m) { NeedsScale = true },
            "three quarters|three-quarters|three quarters of a|three-quarters of a|three quarters a")
        .Add(new NumeralTerm(0.5m), "and a half|and-a-half")
        .Words(TermRole.Infix, "odd")
        .Multiplier(2, "hundred")
        .Add(new ScaleTerm(TermRole.Scale, 3) { IsPlural = true }, "thousands|thousands of")
        .Add(new ScaleTerm(TermRole.Scale, 6) { IsPlural = true }, "millions|millions of|multimillion|multi-million")
        .Add(new ScaleTerm(TermRole.Scale, 9) { IsPlural = true }, "billions|billions of|multibillion|multi-billion")
        .Add(new ScaleTerm(TermRole.Scale, 12) { IsPlural = true },
            "trillions|trillions of|multitrillion|multi-trillion")
        .Words(
            TermRole.Vague,
            "tens of|dozens of|hundreds of|scores of|several|a few|few|many|multiple|a couple of|a couple|couple of|"
            + "couple|"
            + "a handful of|untold|countless|"
            + "double-digit|single-digit|triple-digit|low single-digit|high single-digit|several tens of|"
            + "several hundreds of|"
            + "hundreds|tens");

    private static void Currencies(LexiconBuilder lexicon)
    {
        foreach (var (code, adjectives) in s_dollars)
        {
            foreach (var adjective in adjectives.Split('|'))
            {
                lexicon
                    .Currency(code, $"{adjective} dollar|{adjective} dollars")
                    .Add(new CurrencyTerm(TermRole.CurrencyBefore, code) { IsSymbol = true }, $"{adjective} $")
                    .Add(
                        new CurrencyTerm(TermRole.CurrencyAfter, code) { Trust = CurrencyTrust.AfterAssumed },
                        $"{adjective}|({adjective})|({code})"
                    );
            }
        }

        lexicon
            .Currency("USD", "bucks", assumed: true).Currency("JPY", "japanese yen")
            .Currency("CNY", "chinese yuan|chinese renminbi|yuan renminbi")
            .Currency("KRW", "south korean won|korean won").Currency("KPW", "north korean won")
            .Add(new CurrencyTerm(TermRole.CurrencyAfter, "KRW") { IsAssumed = true,
                Trust = CurrencyTrust.WithLargeNumberOrAtEnd }, "won")
            .Currency("GBP", "pounds sterling|sterling|british pounds|british pound|u.k. pounds|uk pounds")
            .Add(new CurrencyTerm(TermRole.CurrencyAfter, "GBP") { IsAssumed = true, Kin = "|EGP|"
                + "", MayBeWeight = true },
                "pounds")
            .Currency("GBP", "quid", assumed: true, "|EGP|")
            .Add(
                new CurrencyTerm(TermRole.CurrencyBefore, "GBP") { IsAssumed = true,
                    Trust = CurrencyTrust.WithLargeNumber },
                "pounds")
            .Add(new CurrencyTerm(TermRole.CurrencyAfter, "GBP") { IsAssumed = true,
                Trust = CurrencyTrust.WithLargeNumber }, "pound")
            .Currency("CHF", "swiss franc|swiss francs").Currency("INR", "indian rupee|indian rupees")
            .Currency("PKR", "pakistani rupee|pakistani rupees")
            .Currency("LKR", "sri lankan rupee|sri lankan rupees").Currency("NPR", "nepalese rupee|nepalese rupees")
            .Currency("IDR", "rupiah|indonesian rupiah")
            .Currency("MYR", "ringgit|malaysian ringgit").Currency("THB", "baht|thai baht")
            .Currency("VND", "vietnamese dong|dong")
            .Currency("PHP", "philippine peso|philippine pesos").Currency("MXN", "mexican peso|mexican pesos")
            .Currency("CLP", "chilean peso|chilean pesos")
            .Currency("COP", "colombian peso|colombian pesos")
            .Currency("ARS", "argentine peso|argentine pesos|argentinian pesos")
            .Currency("BRL", "reais|brazilian real|brazilian reais").Currency("ZAR", "rand|south african rand")
            .Currency("RUB", "ruble|rubles|rouble|roubles|russian rubles")
            .Currency("TRY", "lira|liras|turkish lira|turkish liras")
            .Currency("ILS", "shekel|shekels|new shekels|israeli shekels")
            .Currency("PLN", "zloty|zlotys|zloties|polish zloty")
            .Currency("HUF", "forint|forints").Currency("CZK", "koruna|korunas|czech koruna|czech crowns")
            .Currency("NGN", "naira")
            .Currency("KZT", "tenge")
            .Currency("UAH", "hryvnia|hryvnias").Currency("GEL", "lari").Currency("LAK", "kip")
            .Currency("MNT", "tugrik|tugriks")
            .Currency("BDT", "taka")
            .Currency("SEK", "swedish kronor|swedish krona|swedish crowns")
            .Currency("NOK", "norwegian kroner|norwegian krone|norwegian crowns")
            .Currency("DKK", "danish kroner|danish krone|danish crowns")
            .Currency("ISK", "icelandic kronur|icelandic krona")
            .Currency("AED", "uae dirham|uae dirhams|emirati dirhams").Currency("MAD", "moroccan dirhams")
            .Currency("SAR", "saudi riyal|saudi riyals")
            .Currency("QAR", "qatari riyal|qatari riyals|qatari rials").Currency("KWD", "kuwaiti dinar|kuwaiti dinars")
            .Currency("EGP", "egyptian pound|egyptian pounds")
            .Currency("KES", "kenyan shilling|kenyan shillings");
        Shared(lexicon);
        lexicon
            .Subunit("USD", "cent|cents|us cents|u.s. cents", kin: InternationalLexicon.DollarCodes + "EUR|ZAR|CHF|")
            .Subunit("EUR", "euro cent|euro cents", assumed: false).Subunit("AUD", "australian cents", assumed: false)
            .Subunit("CAD", "canadian cents", assumed: false)
            .Subunit("GBP", "pence|penny|pennies")
            .Add(new CurrencyTerm(TermRole.Subunit, "GBP") { Exponent = -2, IsAssumed = true,
                Trust = CurrencyTrust.WithPer }, "p")
            .Add(new CurrencyTerm(TermRole.Subunit, "USD") { Exponent = -2, IsAssumed = true,
                Trust = CurrencyTrust.WithPer }, "c");
    }

    private static void Shared(LexiconBuilder lexicon)
    {
        var rupees = new CurrencyCandidates(
            ("INR", "India|Mumbai|Delhi|Bengaluru|Reliance|Tata|lakh|crore"), ("PKR", "Pakistan|Karachi|Islamabad"),
                ("LKR", "Sri Lanka|Colombo"),
            ("NPR", "Nepal|Kathmandu"), ("MUR", "Mauriti"));
        lexicon
            .Add(new CurrencyTerm(TermRole.CurrencyAfter, "") { IsAssumed = true, Candidates = rupees }, "rupee|rupees")
            .AddExact(new CurrencyTerm(TermRole.CurrencyBefore, "INR") { IsAssumed = true, Candidates = rupees },
                "Rs|Rs.|Re.")
            .SharedCurrency(
                "", "peso|pesos",
                ("MXN", "Mexic"), ("PHP", "Philippine|Filipino|Manila"), ("ARS", "Argentin"), ("CLP", "Chile"),
                ("COP", "Colombia"),
                    ("DOP", "Dominican"))
            .SharedCurrency("", "franc|francs", ("CHF", "Swiss|Switzerland|Zurich|Geneva"),
                ("XOF", "Senegal|Ivory Coast"),
                ("XAF", "Cameroon|Gabon"))
            .SharedCurrency("", "krona|kronor", ("SEK", "Swed|Stockholm"), ("ISK", "Iceland"))
            .SharedCurrency("", "krone|kroner", ("NOK", "Norw|Oslo"), ("DKK", "Danish|Denmark|Copenhagen"))
            .SharedCurrency("", "dirham|dirhams", ("AED", "UAE|Emirat|Dubai|Abu Dhabi"), ("MAD", "Morocc"))
            .SharedCurrency("", "riyal|riyals|rial|rials", ("SAR", "Saudi|Riyadh|Aramco"), ("QAR", "Qatar|Doha"),
                ("OMR", "Oman"),
                ("IRR", "Iran"))
            .SharedCurrency("", "dinar|dinars", ("KWD", "Kuwait"), ("IQD", "Iraq"), ("JOD", "Jordan"),
                ("BHD", "Bahrain"),
                ("RSD", "Serbia"))
            .SharedCurrency("", "shilling|shillings", ("KES", "Kenya|Nairobi"), ("UGX", "Uganda"), ("TZS", "Tanzania"));
    }

    // "a minimum cash condition of $9 million".
    private static string Extreme(string word)
    {
        const string nouns =
            "cash condition|condition|price|payment|investment|fee|value|amount|cash balance|balance|"
                + "liquidity|purchase|"
            + "order|cash|offer price|subscription|guarantee|royalty|commitment|consideration|size|ticket|contribution|"
            + "equity|capital|take|bid|issue size|acceptance condition|capacity|share|holding|stake|term|period";
        return string.Join('|', nouns.Split('|').Select(noun => $"{word} {noun} of"));
    }

    // An article in another language can have sentences in English.
    private static LexiconBuilder AddEnglishHedges(this LexiconBuilder lexicon) => lexicon
        .AtLeast(TermRole.HedgeBefore, Extreme("minimum"))
        .AtMost(TermRole.HedgeBefore, Extreme("maximum"))
        .Approximate(
            TermRole.HedgeBefore,
            "about|around|roughly|approximately|approx.|approx|circa|some|an estimated|estimated|estimated at|nearly|"
            + "almost|"
            + "close to|approaching|in the region of|"
            + "on the order of|or so|the better part of|nearing|more or less|well-nigh|about some|c.|ca.")
        .Approximate(TermRole.HedgeAfter, "or so|or thereabouts|-odd|odd|or thereabout|-ish|ish|roughly|, roughly|"
            + ", approximately|more or less|, more or less|, give or take|give or take")
        .AtLeast(
            TermRole.HedgeBefore,
            "at least|at or above|at or over|greater than or equal to|equal to or greater than|a minimum of|"
            + "minimum of|minimum|"
            + "no less than|not less than|no fewer than|not fewer than|upwards of|upward of|as little as|as low as|"
            + "as few as|"
            + "at the very least|at a minimum")
        .MoreThan(
            TermRole.HedgeBefore,
            "more than|over-|exceeding|exceeds|exceed|exceeded|in excess of|north of|above|greater than|"
            + "higher than|"
            + "surpassing|surpassed|surpasses|surpass|topping|topped|tops|"
            + "well over|well above|just over|slightly more than|just above|a little over|slightly over|slightly above|"
            + "well in excess of|far more than|much more than|better than|beyond|"
            + "could top|would top|will top|may top|might top|to top|can top")
        .Add(
            new HedgeTerm(TermRole.HedgeBefore, FigureBound.AtLeast)
            {
                IsExclusive = true,
                MayBeDuring = true,
                IsPreposition = true,
            },
            "over"
        )
        .AtMost(
            TermRole.HedgeBefore,
            "up to|at or below|at or under|less than or equal to|equal to or less than|as much as|at most|as high as|"
            + "as many as|a maximum of|maximum of|maximum|no more than|not more than|capped at|at the most|"
            + "no greater than|"
            + "not exceeding|not to exceed|no higher than|a cap of|cap of|a ceiling of|ceiling of|"
            + "limited to|"
            + "won't exceed|will not exceed|doesn't exceed|does not exceed|not exceed")
        .AtLeast(TermRole.HedgeBefore, "a floor of|floor of")
        .LessThan(
            TermRole.HedgeBefore,
            "not reach|not reached|didn't reach|doesn't reach|won't reach|hasn't reached|never reached|never reach|"
            + "failed to reach|fail to reach|fails to reach|yet to reach|not yet reached|fell short of|falls short of|"
            + "fall short of"
        )
        .Add(
            new HedgeTerm(TermRole.HedgeBefore, FigureBound.AtMost) { IsExclusive = true, IsPreposition = true },
            "under"
        )
        .LessThan(
            TermRole.HedgeBefore,
            "under-|sub-|less than|below|fewer than|lower than|short of|south of|well under|well below|"
            + "far less than|"
            + "much less than|beneath")
        .Add(
            new HedgeTerm(TermRole.HedgeBefore, FigureBound.AtMost) { IsExclusive = true, IsApproximate = true },
            "not quite|just under|slightly under|slightly less than|a little under|just below|just shy of|shy of|"
            + "a little less than|"
            + "just short of|slightly below")
        .AtLeast(TermRole.HedgeAfter,
            "or more|or higher|or above|and above|and up|-plus|plus|at least|at a minimum|and over|or greater|"
            + "at the very least|minimum")
        .AtMost(TermRole.HedgeAfter,
            "or less|or fewer|or below|or lower|at most|at the most|maximum|max|or under|tops|"
            + "at a maximum")
        .Add(
            new NegationTerm(IsBridge: false),
            "not|never|cannot|no longer|neither|nor|can't|isn't|won't|doesn't|didn't|wasn't|aren't|weren't|hasn't|"
            + "haven't|hadn't|couldn't|wouldn't|shouldn't|don't|mustn't|without"
        )
        .Add(
            new NegationTerm(IsBridge: true),
            "be|been|being|worth|have|has|had|ever|yet|go|gone|cost|pay|paid|fall|fallen|drop|dropped|rise|risen|"
            + "sell for|reach|reached|remain|remained|is|was|are|were|once|likely to|expected to|allowed to|"
                + "permitted to|"
            + "supposed to|contain|total|spend|spent|raise|get|amount to|come to|again"
        )
        .Add(new NegationTerm(IsBridge: false) { IsEnd = true }, "not only|not just|not least|and|but|or|that|"
                + "which|while|because")
        .Words(
            TermRole.Blocker,
            "not only|not just|information about|questions about|question about|worries about|worry about|"
                + "worried about|concerns about|"
            + "concern about|concerned about|talks about|talk about|talked about|news about|data about|details about|"
            + "stories about|story about|facts about|doubts about|doubt about|rumors about|rumours about|"
            + "speculation about|article about|complaints about|complained about|learn about|learned about|"
            + "know about|knew about|knows about|think about|thinking about|speak about|spoke about|discussions about|"
            + "debate about|optimistic about|cautious about|skeptical about|claims about|allegations about|"
            + "statements about|caution about|research about|book about|film about|documentary about|"
            + "fears about|anxiety about|curious about|care about|warnings about|interviews about|"
            + "dispute over|fight over|row over|battle over|concern over|concerns over|lawsuit over|spat over|"
            + "clash over|"
            + "debate over|standoff over|questions over|talks over|deal over|"
            + "tussle over|wrangle over|feud over|argument over|negotiations over|carried over|left over|"
            + ""
            + "anger over|outcry over|protests over|protest over|criticism over|backlash over|uproar over|fury over|"
            + "outrage over|scandal over|probe over|investigation over|fears over|worries over|jitters over|"
            + "complaints over|lawsuits over|disputes over|suit over|litigation over|tension over|tensions over|"
            + "alarm over|unease over|strike over|strikes over|went up to|gone up to|climbed up to|moved up to|"
            + "stepping up to|steps up to|stepped up to|step up to|stepped-up to|ramping up to|ramps up to|"
            + "ramped up to|"
            + "moves up to|moving up to|move up to|goes up to|going up to|rising up to|climbing up to|comes up to|"
            + "scaling up to|scaled up to|speeding up to|bringing up to|"
            + "jumped up to|came up to|rose up to|rises up to|grew up to|add up to|adds up to|added up to|adding up to|"
            + "cents only|"
            + "handed over|hand over|all over|turn over|turned over|signed over|"
            + "pounds per square|pounds heavier|pounds lighter|pounds overweight|plus tax|plus taxes|"
            + "plus interest|"
            + "plus expenses|plus costs|plus a|plus the|plus an|odd couple|real estate|won't|"
            + "minimum wage|maximum security|us and|plus up|plus $|plus benefits|plus bonus|plus bonuses|plus stock|"
            + "plus shipping|plus fees|plus royalties|plus another|plus options")
        .Words(
            TermRole.Transparent,
            "another|additional|an additional|a further|further|a total of|total of|a total|a combined|combined|"
            + "a whopping|"
            + "a record|a reported|an extra|extra|a|an|a cool|an annual|an initial|only|just|a mere|"
            + "approximately a|an aggregate|an aggregate of|a staggering|a potential|an average of|a net|even|"
            + "perhaps|maybe|potentially|"
            + "possibly|probably")
        .Words(TermRole.Heading, "weighing|weighs|weighed|weigh|weighs in at|in units of");

    private static void Structure(LexiconBuilder lexicon)
    {
        lexicon
            .Add(new RangeMarkTerm(NeedsOpening: false) { MayBeChange = true }, "to|up to|and up to|through")
            .Add(new RangeMarkTerm(NeedsOpening: false) { IsSymbol = true }, "-to-")
            .Add(new RangeMarkTerm(NeedsOpening: true), "and")
            .Add(new RangeOpenTerm(IsCertain: false), "from")
            .Add(new RangeOpenTerm(IsCertain: false) { IsDoubtful = true }, "by")
            .Add(
                new RangeOpenTerm(IsCertain: true),
                "between|ranging from|range from|ranges from|ranged from|anywhere from|ranging between|range between|"
                + "anywhere between|somewhere between|vary from|varies from|varying from|anything from|"
                + "in the range of|a range of|range of|anything between|somewhere from")
            .Add(
                new ChangeTerm(),
                "rose|rise|rises|rising|grew|grow|grows|growing|climbed|climb|climbs|climbing|jumped|jump|jumps|"
                + "jumping|surged|"
                + "surge|surges|surging|soared|soar|soars|soaring|fell|fall|falls|falling|"
                + "dropped|drop|drops|dropping|declined|decline|declines|declining|slid|slide|slides|sliding|slipped|"
                + "slip|slips|"
                + "slipping|gained|gain|gains|gaining|lost|lose|loses|losing|added|adds|adding|"
                + "shed|sheds|shedding|advanced|advances|advancing|edged|edges|tumbled|tumbles|plunged|plunges|swung|"
                + "ticked|"
                + "dipped|rebounded|rallied|sank|sinks|plummeted|up|down|higher|lower|"
                + "widened|widens|widening|narrowed|narrows|narrowing|tightened|tightens|tightening|shrank|shrinks|"
                + "shrunk|swelled|swells|ballooned|balloons|mounted|dwindled|dwindles|was upsized|were upsized")
            .Add(
                new ChangeTerm { NeedsOpening = true, IsDoubtfulAlone = true },
                "increased|decreased|upsized|expanded|boosted|hiked|lifted|lowered|reduced|trimmed|slashed|revised"
            )
            .Add(
                new ChangeTerm { NeedsOpening = true },
                "increase|increases|increasing|decrease|decreases|decreasing|cut|cuts|cutting|"
                + "raised|raise|raises|raising|boost|boosts|boosting|lift|lifts|lifting|"
                + "lower|lowers|lowering|reduce|reduces|reducing|trims|trimming|slash|slashing|"
                + "went|gone|goes|go|going|moved|move|moves|moving|shifted|expand|expands|"
                + "expanding|doubled|double|doubles|doubling|tripled|triple|tripling|quadrupled|changed|change|"
                + "changes|changing|"
                + "upgraded|downgraded|revise|revising|hike|hikes|widen|narrow|"
                + "shrink|upped|bumped|improved|improves|"
                + "accelerated|sweetened|"
                + "scaled|adjusted|hiking|bumping|upping|progressed|evolved|rocketed")
            .Add(new PerTerm(), "a|an")
            .Add(new PerTerm { TakesNumber = true, TakesAnyWord = true }, "per|for each|for every")
            .Add(new PerTerm { Unit = "piece" }, "each|apiece|every")
            .Add(new PerTerm { Unit = "year" }, "annually|yearly|per annum|pa")
            .Add(new PerTerm { Unit = "month" }, "monthly")
            .Add(new PerTerm { Unit = "hour" }, "hourly")
            .Add(new PerTerm { RateOf = "USD" },
                "to the dollar|to the u.s. dollar|to the us dollar|against the dollar|against the u.s. dollar|"
                + "against the us dollar|to the greenback|against the greenback")
            .Add(new PerTerm { RateOf = "EUR" }, "to the euro|against the euro")
            .Words(TermRole.Ago, "ago|earlier|later|before|after|prior|from now|hence|previously|until|when|in which")
            .Words(
                TermRole.Clause,
                "the|a|an|its|his|her|their|our|this|that|these|those|approval|gold|silver|bronze|medals|seats|votes|"
                + "contracts|"
                + "praise|support|awards|prizes|backing|first|control|"
                + "election|elections|reelection|races|primaries|games|matches|orders|permission|bids|tenders|"
                + "business|several")
            .Words(TermRole.Enumeration, "and|or|,|, and|, or")
            .Words(TermRole.Restatement,
                "or|, or|i.e.|, i.e.|equivalent to|, equivalent to|the equivalent of|, the equivalent of|equal to|"
                + ", equal to|"
                + "which is|worth|, worth");
        Months(lexicon);
        Fractions(lexicon);
    }

    private static void Fractions(LexiconBuilder lexicon)
    {
        string[] numerators = ["", "one|a", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
        (int Divisor, string Names)[] parts =
            [(3, "third"), (4, "quarter|"
                + "fourth"), (5, "fifth"), (6, "sixth"), (7, "seventh"), (8, "eighth"), (9, "ninth"), (10, "tenth")];
        foreach (var (divisor, names) in parts)
        {
            for (var numerator = 1; numerator < divisor; numerator++)
            {
                foreach (var part in names.Split('|'))
                {
                    var name = numerator == 1 ? part : part + "s";
                    foreach (var number in numerators[numerator].Split('|'))
                    {
                        lexicon.Add(
                            new FractionTerm(numerator, divisor) { NeedsWhole = numerator == 1 || divisor == 4 },
                            $"{number} {name}|{number}-{name}");
                    }
                }
            }
        }

        lexicon
            .Add(new FractionTerm(1, 2) { NeedsWhole = true, IsHalf = true }, "half|a half|one half|one-half")
            .Add(new FractionTerm(1, 2) { Bound = FigureBound.AtLeast },
                "majority of|majority stake|majority share|majority shareholding|majority interest|majority holding|"
                + "majority control|majority ownership|majority-owned|majority owner|majority shareholder|"
                + "majority shareholders|majority stakes")
            .Add(new FractionTerm(1, 2) { Bound = FigureBound.AtMost },
                "minority stake|minority shareholding|minority holding|minority stakes")
            .Words(TermRole.FractionWhole,
                "of|the|its|their|his|her|our|all|stake|stakes|interest|share|shares|holding|shareholding|ownership|"
                + "majority|owned|owner")
            .Add(new RatioMarkTerm(IsCertain: false), "to|-to-|/")
            .Add(new RatioMarkTerm(IsCertain: true), "-for-|for every|new shares for every");
    }

    private static void Months(LexiconBuilder lexicon)
    {
        string[] names =
        [
            "January|Jan.|Jan", "February|Feb.|Feb", "March|Mar.", "April|Apr.|Apr", "May", "June|Jun.",
            "July|Jul.", "August|Aug.|Aug",
            "September|Sept.|Sep.|Sept", "October|Oct.|Oct", "November|Nov.|Nov", "December|Dec.|Dec",
        ];
        for (var i = 0; i < names.Length; i++)
        {
            lexicon.AddExact(new DateNameTerm(DatePart.Month, i + 1), names[i]);
        }

        string[] ordinals = ["first|1st", "second|2nd", "third|3rd", "fourth|4th|final"];
        for (var i = 0; i < ordinals.Length; i++)
        {
            foreach (var ordinal in ordinals[i].Split('|'))
            {
                lexicon.Add(new DateNameTerm(DatePart.Quarter, i + 1), $"{ordinal} quarter|{ordinal}-quarter");
                if (i < 2)
                {
                    lexicon.Add(new DateNameTerm(DatePart.Half, i + 1), $"{ordinal} half|{ordinal}-half");
                }
            }
        }

        string[] counts =
            ["two|2", "three|3", "four|4", "five|5", "six|6", "seven|7", "eight|8", "nine|9", "ten|10", "eleven|11"];
        for (var i = 0; i < counts.Length; i++)
        {
            foreach (var count in counts[i].Split('|'))
            {
                lexicon.Add(new FirstPartsTerm(DatePart.Month, i + 2), $"first {count} months|first-{count}-months");
                if (i < 2)
                {
                    lexicon.Add(new FirstPartsTerm(DatePart.Quarter, i + 2), $"first {count} quarters");
                }
            }
        }

        foreach (var (part, name) in (ReadOnlySpan<(DatePart, string)>)
            [(DatePart.Year, "year"), (DatePart.Quarter, "quarter"), (DatePart.Month, "month")])
        {
            lexicon
                .Add(new RelativeTerm(part, -1), $"last {name}")
                .Add(new RelativeTerm(part, 0), $"this {name}|the current {name}")
                .Add(new RelativeTerm(part, 1), $"next {name}");
        }

        lexicon
            .Add(new RelativeTerm(DatePart.Year, 0), "year-end|year end|the end of the year|the year's end")
            .Words(TermRole.MonthBefore,
                "end of|early|late|by|beginning of|start of|mid|mid-|middle of|early in|late in|by late|"
                    + "by early|in|since|"
                + "until|till|before|after|during|through|this|last|next|month of|as of|throughout")
            .Words(TermRole.YearAfter,
                "ebitda|ebit|revenue|revenues|sales|earnings|profit|profits|results|guidance|forecast|forecasts|"
                + "outlook|budget|capex|net|operating|adjusted|annual|full-year|financial|accounts|dividend|target|"
                + "targets|production|deliveries|turnover|gross|cash|free|core|capital|fiscal|organic|underlying")
            .Add(new RelativeTerm(DatePart.Year, 0) { NeedsPart = true }, "the year")
            .Add(new RelativeTerm(DatePart.Year, -2), "the year before last|year before last")
            .Add(new RelativeTerm(DatePart.Year, 2), "the year after next|year after next")
            .Add(new RelativeTerm(DatePart.Month, -2), "the month before last|month before last")
            .Add(new RelativeTerm(DatePart.Quarter, -2), "the quarter before last|quarter before last")
            .Add(new MiddleTerm(), "mid-|mid |the middle of")
            .Add(new RelativeTerm(DatePart.Day, -1), "yesterday")
            .Add(new DateNameTerm(DatePart.Year, 0), "fiscal|fiscal year")
            .Words(TermRole.Ordinal, "st|nd|rd|th")
            .Words(TermRole.DateJoint, "of|in")
            .Words(TermRole.DurationBefore, "the|over|within|sentenced to|jailed for");
        lexicon.Words(TermRole.DurationVerb,
            "for|after|took|take|takes|taking|taken|lasted|lasts|last|lasting|of|in|is|was|are|were|be|spent|"
            + "spend|been|"
            + "has|have|had|need|needs|needed|wait|waited|with|from|to|by|a|just|well|now|than|just about"
        );
        lexicon.Words(TermRole.YearBefore,
            "in|by|since|during|until|till|through|of|before|after|early|late|mid|fiscal|for|from|year|to|and|between|"
            + "early in|late in|due|due in|maturing|matures|expiring|expires|running to|"
            + "end of|year-end|year end");
    }

    private static void Units(LexiconBuilder lexicon) => lexicon
        .Unit("%", "percent|per cent|pct|percent of")
        .Unit("pp", "percentage point|percentage points|ppt|ppts|pct pt|pct pts|pct point|pct points|percent points|"
            + "%-point|%-points|% point|% points|percentage pts")
        .Unit("bp", "basis point|basis points|basis-point").Unit("point", "point|points")
        .Unit("share", "share|shares|american depositary share|ads").Unit("year", "year|years")
        .Unit("month", "month|months")
        .Unit("week", "week|weeks").Unit("day", "day|days")
        .Unit("hour", "hour|hours").Unit("minute", "minute|minutes").Unit("second", "second|seconds")
        .Unit("night", "night|nights")
        .Unit("quarter", "quarter|quarters")
        .Unit("barrel", "barrel|barrels").Unit("ton", "ton|tons|tonne|tonnes|metric ton|metric tons|mt")
        .Unit("ounce", "ounce|ounces|troy ounce").Unit("pound", "pound")
        .Unit("gallon", "gallon|gallons").Unit("liter", "liter|liters|litre|litres")
        .Unit("kg", "kilogram|kilograms|kilo|kilos")
        .Unit("dozen", "dozen").Unit("bushel", "bushel|bushels")
        .Unit("unit", "unit|units").Unit("piece", "piece|pieces").Unit("head", "head")
        .Unit("person", "person|people|capita")
        .Unit("user", "user|users").Unit("seat", "seat|seats")
        .Unit("token", "token|tokens").Unit("word", "word|words").Unit("image", "image|images")
        .Unit("customer", "customer|customers")
        .Unit("subscriber", "subscriber|subscribers")
        .Unit("employee", "employee|employees").Unit("worker", "worker|workers").Unit("job", "job|jobs")
        .Unit("household", "household|households").Unit("student", "student|students")
        .Unit("m2", "square meter|square meters|square metre|square metres")
        .Unit("ft2", "square foot|square feet|sq ft|sq. ft.")
        .Unit("acre", "acre|acres").Unit("mile", "mile|miles")
        .Unit("km", "kilometer|kilometers|kilometre|kilometres").Unit("m", "meter|meters|metre|metres")
        .Unit("nm", "nanometer|nanometers|nanometre|nanometres")
        .Unit("GW", "gigawatt|gigawatts").Unit("MW", "megawatt|megawatts").Unit("kW", "kilowatt|kilowatts")
        .Unit("GWh", "gigawatt-hour|gigawatt-hours|gigawatt hours")
        .Unit("MWh", "megawatt-hour|megawatt-hours|megawatt hour|megawatt hours")
        .Unit("kWh", "kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours")
        .Unit("GB", "gigabyte|gigabytes").Unit("TB", "terabyte|terabytes").Unit("MB", "megabyte|megabytes")
        .Unit("GHz", "gigahertz")
        .Unit("times", "times|x|-fold|fold")
        .Unit("country", "country|countries").Unit("company", "company|companies").Unit("store", "store|stores")
        .Unit("vehicle", "vehicle|vehicles").Unit("car", "car|cars")
        .Unit("chip", "chip|chips").Unit("wafer", "wafer|wafers").Unit("room", "room|rooms").Unit("home", "home|homes")
        .Unit("page", "page|pages").Unit("flight", "flight|flights");
}

namespace DealNews.Grounding;

/// <summary>What news of every language writes alike: currency symbols, ISO 4217 codes, scale letters, SI units.</summary>
internal static class InternationalLexicon
{
    // Codes that are read as a currency wherever they stand beside a number.
    private const string CommonCodes =
        "USD|EUR|GBP|JPY|KRW|CNY|CNH|HKD|CHF|CAD|AUD|NZD|SGD|TWD|INR|SEK|NOK|DKK|THB|MYR|IDR|VND|BRL|MXN|ZAR|SAR|AED|QAR|KWD|RUB|PLN|CZK|HUF|ILS|EGP|NGN|CLP|UAH|PKR";

    // ISO 4217 as of 2024, the common ones aside: each is also the name of something else, so a number alone does not make it a currency.
    private const string OtherCodes =
        "AFN|AMD|ANG|AOA|ARS|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BSD|BTN|BWP|BYN|BZD|CDF|COP|CRC|CUP|CVE|DJF|DOP|DZD|ERN|ETB|FJD|FKP|GEL|" +
        "GHS|GIP|GMD|GNF|GTQ|GYD|HNL|HTG|IQD|IRR|ISK|JMD|JOD|KES|KGS|KHR|KMF|KPW|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|" +
        "MUR|MVR|MWK|MZN|NAD|NIO|NPR|OMR|PAB|PEN|PGK|PHP|PYG|RON|RSD|RWF|SBD|SCR|SDG|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|TJS|TMT|TND|TRY|TTD|TZS|" +
        "UGX|UYU|UZS|VES|VUV|WST|XAF|XCD|XOF|XPF|YER|ZMW";

    // Lower case, too, names nothing else.
    private const string LowerCaseCodes = "usd|eur|gbp|jpy|krw|cny|hkd|chf|aud|nzd|sgd|twd|inr|mxn|cad";

    // Dollars of a country, as they are marked before the sign; the letters that are words need their case.
    private static readonly (string Code, string Prefixes, string ExactPrefixes)[] Dollars =
    [
        ("USD", "usd|u.s.|u.s. |u.s |us", "US "),
        ("CAD", "cad|ca|can|c|c ", ""),
        ("HKD", "hkd|hk|hk ", ""),
        ("AUD", "aud|au", "A"),
        ("NZD", "nzd|nz|nz ", ""),
        ("SGD", "sgd|sg", "S"),
        ("TWD", "twd|nt|nt ", ""),
        ("MXN", "mxn|mex|mx", ""),
        ("BRL", "", "R"),
    ];

    /// <summary>Adds the entries; <paramref name="yuanIsUsual"/> where a bare ¥ is more often Chinese.</summary>
    public static LexiconBuilder AddInternational(this LexiconBuilder lexicon, bool yuanIsUsual = false)
    {
        Symbols(lexicon, yuanIsUsual);
        Codes(lexicon);
        return lexicon
            .Abbreviation(3, "k")
            .Abbreviation(6, "m|mm|mn|mln|mil")
            .Abbreviation(9, "b|bn|bln|bil")
            .Abbreviation(12, "tn|trn|tr|tril")
            .AddExact(new ScaleTerm(TermRole.Scale, 12) { IsAbbreviation = true }, "T")
            .Add(new RangeMarkTerm(NeedsOpening: false) { IsSymbol = true }, "~")
            .Add(new RangeMarkTerm(NeedsOpening: false) { IsDash = true }, "-|–")
            .Words(TermRole.Restatement, "(|/|=|≒|≈|·|[")
            .AtLeast(TermRole.HedgeAfter, "+")
            .Approximate(TermRole.HedgeBefore, "~|≈|≒")
            .Add(new PerTerm { TakesNumber = true, TakesAnyWord = true }, "/")
            .AddUnits();
    }

    private static void Symbols(LexiconBuilder lexicon, bool yuanIsUsual)
    {
        lexicon.Add(
            new CurrencyTerm(TermRole.CurrencyBefore | TermRole.CurrencyAfter, "USD")
            {
                IsSymbol = true,
                IsAssumed = true,
                Candidates = DollarDeclarations,
            },
            "$");
        foreach (var (code, prefixes, exactPrefixes) in Dollars)
        {
            if (prefixes.Length > 0)
                lexicon.Symbol(code, string.Join('|', prefixes.Split('|').Select(prefix => prefix + "$")));
            foreach (string prefix in exactPrefixes.Split('|').Where(prefix => prefix.Length > 0))
                lexicon.AddExact(new CurrencyTerm(TermRole.CurrencyBefore | TermRole.CurrencyAfter, code) { IsSymbol = true }, prefix + "$");
        }

        lexicon
            .Symbol("EUR", "€").Symbol("KRW", "₩").Symbol("GBP", "£", assumed: true)
            .Symbol("JPY", "jp¥|jpy¥|円").Symbol("CNY", "cn¥|rmb¥|cny¥").Symbol("CNY", "元", assumed: true)
            .Add(
                new CurrencyTerm(TermRole.CurrencyBefore | TermRole.CurrencyAfter, yuanIsUsual ? "CNY" : "JPY")
                {
                    IsSymbol = true,
                    IsAssumed = true,
                    Candidates =
                    [
                        new("JPY", "Japan|Tokyo|yen|일본|도쿄|엔화|日本|円"),
                        new("CNY", "China|Chinese|yuan|renminbi|Beijing|Shanghai|중국|위안|中国|人民"),
                    ],
                },
                "¥")
            .Symbol("INR", "₹").Symbol("RUB", "₽").Symbol("TRY", "₺").Symbol("VND", "₫").Symbol("THB", "฿").Symbol("ILS", "₪").Symbol("PHP", "₱")
            .Symbol("NGN", "₦").Symbol("UAH", "₴").Symbol("KZT", "₸").Symbol("CRC", "₡").Symbol("GEL", "₾").Symbol("LAK", "₭").Symbol("MNT", "₮")
            .Symbol("GHS", "₵").Symbol("PYG", "₲").Symbol("BDT", "৳").Symbol("KHR", "៛").Symbol("AZN", "₼")
            .Subunit("USD", "¢");
    }

    private static CurrencyCandidate[] DollarDeclarations =>
    [
        new("CAD", "in Canadian dollars|are Canadian dollars|캐나다 달러 기준|캐나다달러 기준|캐나다 달러(이하 달러"),
        new("AUD", "in Australian dollars|are Australian dollars|호주 달러 기준|호주달러 기준|호주 달러(이하 달러"),
        new("HKD", "in Hong Kong dollars|are Hong Kong dollars|홍콩 달러 기준|홍콩달러 기준|홍콩 달러(이하 달러"),
        new("SGD", "in Singapore dollars|are Singapore dollars|싱가포르 달러 기준|싱가포르달러 기준|싱가포르 달러(이하 달러"),
        new("TWD", "in New Taiwan dollars|are New Taiwan dollars|대만 달러 기준|대만달러 기준|대만 달러(이하 달러"),
    ];

    private static void Codes(LexiconBuilder lexicon)
    {
        const TermRole sides = TermRole.CurrencyBefore | TermRole.CurrencyAfter;
        foreach (string code in CommonCodes.Split('|'))
        {
            lexicon.AddExact(new CurrencyTerm(sides, code), code);
            lexicon.AddExact(new CurrencyTerm(sides, code) { Exponent = 6 }, "M" + code);
        }

        foreach (string code in LowerCaseCodes.Split('|'))
            lexicon.AddExact(new CurrencyTerm(sides, code.ToUpperInvariant()), code);
        foreach (string code in OtherCodes.Split('|'))
            lexicon.AddExact(new CurrencyTerm(sides, code) { Trust = CurrencyTrust.WithLargeNumber }, code);
        // "ALL 5" and "TOP 10" are lists: these two count only after their number.
        foreach (string code in (string[])["ALL", "TOP"])
            lexicon.AddExact(new CurrencyTerm(TermRole.CurrencyAfter, code) { Trust = CurrencyTrust.WithLargeNumber }, code);
        lexicon
            .Add(new CurrencyTerm(sides, "CNY"), "rmb")
            .AddExact(new CurrencyTerm(TermRole.CurrencyBefore, "MYR"), "RM");
    }
}

namespace DealNews.Grounding;

/// <summary>The notation that all languages share: currency symbols, ISO 4217 codes, scale letters, SI units.</summary>
internal static class InternationalLexicon
{
    /// <summary>The currencies called dollar, other than the American one.</summary>
    public const string DollarCodes = "|CAD|AUD|NZD|HKD|SGD|TWD|";

    private const TermRole BothSides = TermRole.CurrencyBefore | TermRole.CurrencyAfter;

    // Codes that are always a currency next to a number.
    private const string CommonCodes =
        "USD|EUR|GBP|JPY|KRW|CNY|CNH|HKD|CHF|CAD|AUD|NZD|SGD|TWD|INR|SEK|NOK|DKK|THB|MYR|IDR|VND|BRL|MXN|ZAR|SAR|AED|"
        + "QAR|KWD|"
        + "RUB|PLN|CZK|HUF|ILS|EGP|NGN|CLP|UAH|PKR";

    // The other codes of ISO 4217 (2024). Each also names something else, so a number alone does not make it a
    // currency.
    private const string OtherCodes =
        "AFN|AMD|ANG|AOA|ARS|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BSD|BTN|BWP|BYN|BZD|CDF|COP|CRC|CUP|CVE|DJF|"
        + "DOP|DZD|"
        + "ERN|ETB|FJD|FKP|GEL|" +
        "GHS|GIP|GMD|GNF|GTQ|GYD|HNL|HTG|IQD|IRR|ISK|JMD|JOD|KES|KGS|KHR|KMF|KPW|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|"
        + "MDL|MGA|"
        + "MKD|MMK|MNT|MOP|MRU|" +
        "MUR|MVR|MWK|MZN|NAD|NIO|NPR|OMR|PAB|PEN|PGK|PHP|PYG|RON|RSD|RWF|SBD|SCR|SDG|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|"
        + "SZL|TJS|"
        + "TMT|TND|TRY|TTD|TZS|" +
        "UGX|UYU|UZS|VES|VUV|WST|XAF|XCD|XOF|XPF|YER|ZMW";

    // Codes of former currencies in older news.
    private const string FormerCodes =
        "ATS|BEF|CYP|DEM|EEK|ESP|FIM|FRF|GRD|HRK|IEP|ITL|LTL|LUF|LVL|MTL|NLG|PTE|SIT|SKK";

    // Codes that are also a currency in lower case.
    private const string LowerCaseCodes = "usd|eur|gbp|jpy|krw|cny|hkd|chf|aud|nzd|sgd|twd|inr|mxn|cad";

    // The letters before the sign that name a country. Letters that are also words need the given case.
    private static readonly (string Code, string Prefixes, string ExactPrefixes)[] s_dollars =
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

    // Australian newspapers write the country after the sign.
    private static readonly (string Code, string Sign)[] s_signsBeforeCountry =
        [("USD", "$US"), ("AUD", "$A"), ("NZD", "$NZ"), ("HKD", "$HK"), ("CAD", "$C"), ("SGD", "$S")];

    /// <summary>Adds the entries.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="dollars">The phrases that say that the dollars of an article are those of another country.</param>
    public static LexiconBuilder AddInternational(this LexiconBuilder lexicon, params ReadOnlySpan<(string Code,
        string Evidence)> dollars)
    {
        Symbols(lexicon, new CurrencyCandidates(dollars));
        Codes(lexicon);
        return lexicon
            .Abbreviation(3, "k")
            .Abbreviation(6, "m|mm|mn|mln|mil|mio|mlns")
            .Abbreviation(9, "b|bn|bln|bil|mrd|blns")
            .Abbreviation(12, "tn|trn|tr|tril|trln")
            .AddExact(new ScaleTerm(TermRole.Scale, 12) { IsAbbreviation = true }, "T")
            .Add(new RangeMarkTerm(NeedsOpening: false) { IsSymbol = true }, "~")
            .Add(new RangeMarkTerm(NeedsOpening: false) { IsDash = true }, "-|–")
            .Add(new RangeMarkTerm(NeedsOpening: false) { IsDash = true, IsLong = true }, "—|―")
            .Words(TermRole.Restatement, "(|/|=|≒|≈|·|[")
            .Add(new HedgeTerm(TermRole.HedgeAfter, FigureBound.AtLeast) { IsGlued = true }, "+")
            .Approximate(TermRole.HedgeBefore, "~|≈|≒")
            .AtLeast(TermRole.HedgeBefore, "≥|>=|≧")
            .MoreThan(TermRole.HedgeBefore, ">")
            .AtMost(TermRole.HedgeBefore, "≤|<=|≦|=<")
            .LessThan(TermRole.HedgeBefore, "<")
            .Words(TermRole.Blocker, "->|-->|=>|>>|<<|<-")
            .Words(TermRole.Minus, "(-)|(–)")
            .Words(TermRole.Doubt, "+/-|+-|±")
            .Add(new PerTerm { TakesNumber = true, TakesAnyWord = true }, "/")
            .Add(new RatioMarkTerm(IsCertain: false), ":|-")
            .AddPeriods()
            .AddUnits();
    }

    // Q1, H1, FY26.
    private static LexiconBuilder AddPeriods(this LexiconBuilder lexicon)
    {
        for (var i = 1; i <= 4; i++)
        {
            lexicon.AddExact(new DateNameTerm(DatePart.Quarter, i), $"Q{i}");
        }

        return lexicon
            .AddExact(new DateNameTerm(DatePart.Half, 1), "H1")
            .AddExact(new DateNameTerm(DatePart.Half, 2), "H2")
            .AddExact(new DateNameTerm(DatePart.Year, 0), "FY");
    }

    /// <summary>Adds the sign of the yen and the yuan.</summary>
    public static LexiconBuilder AddYen(this LexiconBuilder lexicon, string usual, params ReadOnlySpan<(string Code,
        string Evidence)> candidates) =>
        lexicon.Add(
            new CurrencyTerm(BothSides, usual) { IsSymbol = true, IsAssumed = true,
                Candidates = new CurrencyCandidates(candidates) }, "¥");

    private static void Symbols(LexiconBuilder lexicon, CurrencyCandidates dollars)
    {
        lexicon.Add(
            new CurrencyTerm(BothSides, "USD") { IsSymbol = true, IsAssumed = true, Candidates = dollars,
                Kin = DollarCodes }, "$");
        foreach (var (code, prefixes, exactPrefixes) in s_dollars)
        {
            if (prefixes.Length > 0)
            {
                lexicon.Symbol(code, string.Join('|', prefixes.Split('|').Select(prefix => prefix + "$")));
            }

            foreach (var prefix in exactPrefixes.Split('|').Where(prefix => prefix.Length > 0))
            {
                lexicon.AddExact(new CurrencyTerm(BothSides, code) { IsSymbol = true }, prefix + "$");
            }
        }

        foreach (var (code, sign) in s_signsBeforeCountry)
        {
            lexicon.AddExact(new CurrencyTerm(TermRole.CurrencyBefore, code) { IsSymbol = true }, sign);
        }

        lexicon
            .Symbol("EUR", "€").Symbol("KRW", "₩").Symbol("GBP", "£", assumed: true)
            .Symbol("JPY", "jp¥|jpy¥|円").Symbol("CNY", "cn¥|rmb¥|cny¥").Currency("CNY", "元", assumed: true)
            .Symbol("INR", "₹").Symbol("RUB", "₽").Symbol("TRY", "₺").Symbol("VND", "₫").Symbol("THB", "฿")
            .Symbol("ILS", "₪")
            .Symbol("PHP", "₱").Symbol("NGN", "₦").Symbol("UAH", "₴").Symbol("KZT", "₸").Symbol("CRC", "₡")
            .Symbol("GEL", "₾")
            .Symbol("LAK", "₭")
            .Symbol("MNT", "₮").Symbol("GHS", "₵").Symbol("PYG", "₲").Symbol("BDT", "৳").Symbol("KHR", "៛")
            .Symbol("AZN", "₼")
            .Subunit("USD", "¢");
    }

    private static void Codes(LexiconBuilder lexicon)
    {
        foreach (var code in CommonCodes.Split('|'))
        {
            lexicon.AddExact(new CurrencyTerm(BothSides, code), code);
            lexicon.AddExact(new CurrencyTerm(BothSides, code) { Exponent = 6 }, "M" + code);
        }

        foreach (var code in LowerCaseCodes.Split('|'))
        {
            lexicon.AddExact(new CurrencyTerm(BothSides, code.ToUpperInvariant()), code);
        }

        foreach (var code in OtherCodes.Split('|'))
        {
            lexicon.AddExact(new CurrencyTerm(BothSides, code) { Trust = CurrencyTrust.WithLargeNumber }, code);
        }
        foreach (var code in FormerCodes.Split('|'))
        {
            lexicon.AddExact(new CurrencyTerm(BothSides, code) { Trust = CurrencyTrust.WithLargeNumber }, code);
        }
        // "ALL 5" and "TOP 10" are not amounts: these two codes count only after a number.
        foreach (var code in (string[])["ALL", "TOP"])
        {
            lexicon.AddExact(new CurrencyTerm(TermRole.CurrencyAfter, code) { Trust = CurrencyTrust.WithLargeNumber },
                code);
        }

        lexicon
            .Add(new CurrencyTerm(BothSides, "CNY"), "rmb")
            .AddExact(new CurrencyTerm(TermRole.CurrencyBefore, "MYR"), "RM")
            .AddExact(new CurrencyTerm(TermRole.CurrencyBefore, "IDR"), "Rp");
    }
}

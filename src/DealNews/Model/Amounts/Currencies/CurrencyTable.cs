using System.Text;

namespace DealNews;

/// <summary>
/// The codes of ISO 4217, current and historic, as its maintenance agency published them on 2026-01-01.
/// </summary>
/// <remarks>
/// Current codes are from list one, historic codes from list three. A code can occur several times in list three, if
/// the currency was renamed or if countries withdrew it at different times; its row has the last withdrawal. A code
/// that is in both lists is current. To apply an amendment, edit the rows and run <c>eng/check-currencies.sh</c>.
/// </remarks>
internal static class CurrencyTable
{
    /// <summary>The rows in the order of their codes, which lookups require.</summary>
    internal static CurrencyEntry[] Entries { get; } = [.. Encoding.UTF8.GetString(Rows).Split('\n').Select(Entry)];

    // Code, numeric code, minor unit, name, withdrawal; a hyphen if there is none.
    private static ReadOnlySpan<byte> Rows =>
        """
        ADP|020|-|Andorran Peseta|2003-07
        AED|784|2|UAE Dirham|-
        AFA|004|-|Afghani|2003-01
        AFN|971|2|Afghani|-
        ALK|008|-|Old Lek|1989-12
        ALL|008|2|Lek|-
        AMD|051|2|Armenian Dram|-
        ANG|532|-|Netherlands Antillean Guilder|2025-03
        AOA|973|2|Kwanza|-
        AOK|024|-|Kwanza|1991-03
        AON|024|-|New Kwanza|2000-02
        AOR|982|-|Kwanza Reajustado|2000-02
        ARA|032|-|Austral|1992-01
        ARP|032|-|Peso Argentino|1985-07
        ARS|032|2|Argentine Peso|-
        ARY|032|-|Peso|1989/1990
        ATS|040|-|Schilling|2002-03
        AUD|036|2|Australian Dollar|-
        AWG|533|2|Aruban Florin|-
        AYM|945|-|Azerbaijan Manat|2005-10
        AZM|031|-|Azerbaijanian Manat|2005-12
        AZN|944|2|Azerbaijan Manat|-
        BAD|070|-|Dinar|1998-07
        BAM|977|2|Convertible Mark|-
        BBD|052|2|Barbados Dollar|-
        BDT|050|2|Taka|-
        BEC|993|-|Convertible Franc|1990-03
        BEF|056|-|Belgian Franc|2002-03
        BEL|992|-|Financial Franc|1990-03
        BGJ|100|-|Lev A/52|1989/1990
        BGK|100|-|Lev A/62|1989/1990
        BGL|100|-|Lev|2003-11
        BGN|975|-|Bulgarian Lev|2026-01
        BHD|048|3|Bahraini Dinar|-
        BIF|108|0|Burundi Franc|-
        BMD|060|2|Bermudian Dollar|-
        BND|096|2|Brunei Dollar|-
        BOB|068|2|Boliviano|-
        BOP|068|-|Peso boliviano|1987-02
        BOV|984|2|Mvdol|-
        BRB|076|-|Cruzeiro|1986-03
        BRC|076|-|Cruzado|1989-02
        BRE|076|-|Cruzeiro|1993-03
        BRL|986|2|Brazilian Real|-
        BRN|076|-|New Cruzado|1990-03
        BRR|987|-|Cruzeiro Real|1994-07
        BSD|044|2|Bahamian Dollar|-
        BTN|064|2|Ngultrum|-
        BUK|104|-|Kyat|1990-02
        BWP|072|2|Pula|-
        BYB|112|-|Belarusian Ruble|2001-01
        BYN|933|2|Belarusian Ruble|-
        BYR|974|-|Belarusian Ruble|2017-01
        BZD|084|2|Belize Dollar|-
        CAD|124|2|Canadian Dollar|-
        CDF|976|2|Congolese Franc|-
        CHC|948|-|WIR Franc (for electronic)|2004-11
        CHE|947|2|WIR Euro|-
        CHF|756|2|Swiss Franc|-
        CHW|948|2|WIR Franc|-
        CLF|990|4|Unidad de Fomento|-
        CLP|152|0|Chilean Peso|-
        CNY|156|2|Yuan Renminbi|-
        COP|170|2|Colombian Peso|-
        COU|970|2|Unidad de Valor Real|-
        CRC|188|2|Costa Rican Colon|-
        CSD|891|-|Serbian Dinar|2006-10
        CSJ|203|-|Krona A/53|1989/1990
        CSK|200|-|Koruna|1993-03
        CUC|931|-|Peso Convertible|2021-06
        CUP|192|2|Cuban Peso|-
        CVE|132|2|Cabo Verde Escudo|-
        CYP|196|-|Cyprus Pound|2008-01
        CZK|203|2|Czech Koruna|-
        DDM|278|-|Mark der DDR|1990-07/1990-09
        DEM|276|-|Deutsche Mark|2002-03
        DJF|262|0|Djibouti Franc|-
        DKK|208|2|Danish Krone|-
        DOP|214|2|Dominican Peso|-
        DZD|012|2|Algerian Dinar|-
        ECS|218|-|Sucre|2000-09
        ECV|983|-|Unidad de Valor Constante (UVC)|2000-09
        EEK|233|-|Kroon|2011-01
        EGP|818|2|Egyptian Pound|-
        ERN|232|2|Nakfa|-
        ESA|996|-|Spanish Peseta|1978/1981
        ESB|995|-|"A" Account (convertible Peseta Account)|1994-12
        ESP|724|-|Spanish Peseta|2002-03
        ETB|230|2|Ethiopian Birr|-
        EUR|978|2|Euro|-
        FIM|246|-|Markka|2002-03
        FJD|242|2|Fiji Dollar|-
        FKP|238|2|Falkland Islands Pound|-
        FRF|250|-|French Franc|2002-03
        GBP|826|2|Pound Sterling|-
        GEK|268|-|Georgian Coupon|1995-10
        GEL|981|2|Lari|-
        GHC|288|-|Cedi|2008-01
        GHP|939|-|Ghana Cedi|2007-06
        GHS|936|2|Ghana Cedi|-
        GIP|292|2|Gibraltar Pound|-
        GMD|270|2|Dalasi|-
        GNE|324|-|Syli|1989-12
        GNF|324|0|Guinean Franc|-
        GNS|324|-|Syli|1986-02
        GQE|226|-|Ekwele|1986-06
        GRD|300|-|Drachma|2002-03
        GTQ|320|2|Quetzal|-
        GWE|624|-|Guinea Escudo|1978/1981
        GWP|624|-|Guinea-Bissau Peso|1997-05
        GYD|328|2|Guyana Dollar|-
        HKD|344|2|Hong Kong Dollar|-
        HNL|340|2|Lempira|-
        HRD|191|-|Croatian Dinar|1995-01
        HRK|191|-|Kuna|2023-01
        HTG|332|2|Gourde|-
        HUF|348|2|Forint|-
        IDR|360|2|Rupiah|-
        IEP|372|-|Irish Pound|2002-03
        ILP|376|-|Pound|1978/1981
        ILR|376|-|Old Shekel|1989/1990
        ILS|376|2|New Israeli Sheqel|-
        INR|356|2|Indian Rupee|-
        IQD|368|3|Iraqi Dinar|-
        IRR|364|2|Iranian Rial|-
        ISJ|352|-|Old Krona|1989/1990
        ISK|352|0|Iceland Krona|-
        ITL|380|-|Italian Lira|2002-03
        JMD|388|2|Jamaican Dollar|-
        JOD|400|3|Jordanian Dinar|-
        JPY|392|0|Yen|-
        KES|404|2|Kenyan Shilling|-
        KGS|417|2|Som|-
        KHR|116|2|Riel|-
        KMF|174|0|Comorian Franc|-
        KPW|408|2|North Korean Won|-
        KRW|410|0|Won|-
        KWD|414|3|Kuwaiti Dinar|-
        KYD|136|2|Cayman Islands Dollar|-
        KZT|398|2|Tenge|-
        LAJ|418|-|Pathet Lao Kip|1979-12
        LAK|418|2|Lao Kip|-
        LBP|422|2|Lebanese Pound|-
        LKR|144|2|Sri Lanka Rupee|-
        LRD|430|2|Liberian Dollar|-
        LSL|426|2|Loti|-
        LSM|426|-|Loti|1985-05
        LTL|440|-|Lithuanian Litas|2014-12
        LTT|440|-|Talonas|1993-07
        LUC|989|-|Luxembourg Convertible Franc|1990-03
        LUF|442|-|Luxembourg Franc|2002-03
        LUL|988|-|Luxembourg Financial Franc|1990-03
        LVL|428|-|Latvian Lats|2014-01
        LVR|428|-|Latvian Ruble|1994-12
        LYD|434|3|Libyan Dinar|-
        MAD|504|2|Moroccan Dirham|-
        MDL|498|2|Moldovan Leu|-
        MGA|969|2|Malagasy Ariary|-
        MGF|450|-|Malagasy Franc|2004-12
        MKD|807|2|Denar|-
        MLF|466|-|Mali Franc|1984-11
        MMK|104|2|Kyat|-
        MNT|496|2|Tugrik|-
        MOP|446|2|Pataca|-
        MRO|478|-|Ouguiya|2017-12
        MRU|929|2|Ouguiya|-
        MTL|470|-|Maltese Lira|2008-01
        MTP|470|-|Maltese Pound|1983-06
        MUR|480|2|Mauritius Rupee|-
        MVQ|462|-|Maldive Rupee|1989-12
        MVR|462|2|Rufiyaa|-
        MWK|454|2|Malawi Kwacha|-
        MXN|484|2|Mexican Peso|-
        MXP|484|-|Mexican Peso|1993-01
        MXV|979|2|Mexican Unidad de Inversion (UDI)|-
        MYR|458|2|Malaysian Ringgit|-
        MZE|508|-|Mozambique Escudo|1978/1981
        MZM|508|-|Mozambique Metical|2006-06
        MZN|943|2|Mozambique Metical|-
        NAD|516|2|Namibia Dollar|-
        NGN|566|2|Naira|-
        NIC|558|-|Cordoba|1990-10
        NIO|558|2|Cordoba Oro|-
        NLG|528|-|Netherlands Guilder|2002-03
        NOK|578|2|Norwegian Krone|-
        NPR|524|2|Nepalese Rupee|-
        NZD|554|2|New Zealand Dollar|-
        OMR|512|3|Rial Omani|-
        PAB|590|2|Balboa|-
        PEH|604|-|Sol|1989/1990
        PEI|604|-|Inti|1991-07
        PEN|604|2|Sol|-
        PES|604|-|Sol|1986-02
        PGK|598|2|Kina|-
        PHP|608|2|Philippine Peso|-
        PKR|586|2|Pakistan Rupee|-
        PLN|985|2|Zloty|-
        PLZ|616|-|Zloty|1997-01
        PTE|620|-|Portuguese Escudo|2002-03
        PYG|600|0|Guarani|-
        QAR|634|2|Qatari Rial|-
        RHD|716|-|Rhodesian Dollar|1978/1981
        ROK|642|-|Leu A/52|1989/1990
        ROL|642|-|Old Leu|2005-06
        RON|946|2|Romanian Leu|-
        RSD|941|2|Serbian Dinar|-
        RUB|643|2|Russian Ruble|-
        RUR|810|-|Russian Ruble|2004-01
        RWF|646|0|Rwanda Franc|-
        SAR|682|2|Saudi Riyal|-
        SBD|090|2|Solomon Islands Dollar|-
        SCR|690|2|Seychelles Rupee|-
        SDD|736|-|Sudanese Dinar|2007-07
        SDG|938|2|Sudanese Pound|-
        SDP|736|-|Sudanese Pound|1998-06
        SEK|752|2|Swedish Krona|-
        SGD|702|2|Singapore Dollar|-
        SHP|654|2|Saint Helena Pound|-
        SIT|705|-|Tolar|2007-01
        SKK|703|-|Slovak Koruna|2009-01
        SLE|925|2|Leone|-
        SLL|694|-|Leone|2023-12
        SOS|706|2|Somali Shilling|-
        SRD|968|2|Surinam Dollar|-
        SRG|740|-|Surinam Guilder|2003-12
        SSP|728|2|South Sudanese Pound|-
        STD|678|-|Dobra|2017-12
        STN|930|2|Dobra|-
        SUR|810|-|Rouble|1990-12
        SVC|222|2|El Salvador Colon|-
        SYP|760|2|Syrian Pound|-
        SZL|748|2|Lilangeni|-
        THB|764|2|Baht|-
        TJR|762|-|Tajik Ruble|2001-04
        TJS|972|2|Somoni|-
        TMM|795|-|Turkmenistan Manat|2009-01
        TMT|934|2|Turkmenistan New Manat|-
        TND|788|3|Tunisian Dinar|-
        TOP|776|2|Pa’anga|-
        TPE|626|-|Timor Escudo|2002-11
        TRL|792|-|Old Turkish Lira|2005-12
        TRY|949|2|Turkish Lira|-
        TTD|780|2|Trinidad and Tobago Dollar|-
        TWD|901|2|New Taiwan Dollar|-
        TZS|834|2|Tanzanian Shilling|-
        UAH|980|2|Hryvnia|-
        UAK|804|-|Karbovanet|1996-09
        UGS|800|-|Uganda Shilling|1987-05
        UGW|800|-|Old Shilling|1989/1990
        UGX|800|0|Uganda Shilling|-
        USD|840|2|US Dollar|-
        USN|997|2|US Dollar (Next day)|-
        USS|998|-|US Dollar (Same day)|2014-03
        UYI|940|0|Uruguay Peso en Unidades Indexadas (UI)|-
        UYN|858|-|Old Uruguay Peso|1989-12
        UYP|858|-|Uruguayan Peso|1993-03
        UYU|858|2|Peso Uruguayo|-
        UYW|927|4|Unidad Previsional|-
        UZS|860|2|Uzbekistan Sum|-
        VEB|862|-|Bolivar|2008-01
        VED|926|2|Bolívar Soberano|-
        VEF|937|-|Bolívar|2018-08
        VES|928|2|Bolívar Soberano|-
        VNC|704|-|Old Dong|1989/1990
        VND|704|0|Dong|-
        VUV|548|0|Vatu|-
        WST|882|2|Tala|-
        XAD|396|2|Arab Accounting Dinar|-
        XAF|950|0|CFA Franc BEAC|-
        XAG|961|-|Silver|-
        XAU|959|-|Gold|-
        XBA|955|-|Bond Markets Unit European Composite Unit (EURCO)|-
        XBB|956|-|Bond Markets Unit European Monetary Unit (E.M.U.-6)|-
        XBC|957|-|Bond Markets Unit European Unit of Account 9 (E.U.A.-9)|-
        XBD|958|-|Bond Markets Unit European Unit of Account 17 (E.U.A.-17)|-
        XCD|951|2|East Caribbean Dollar|-
        XCG|532|2|Caribbean Guilder|-
        XDR|960|-|SDR (Special Drawing Right)|-
        XEU|954|-|European Currency Unit (E.C.U)|1999-01
        XFO|-|-|Gold-Franc|2006-10
        XFU|-|-|UIC-Franc|2013-11
        XOF|952|0|CFA Franc BCEAO|-
        XPD|964|-|Palladium|-
        XPF|953|0|CFP Franc|-
        XPT|962|-|Platinum|-
        XRE|-|-|RINET Funds Code|1999-11
        XSU|994|-|Sucre|-
        XTS|963|-|Codes specifically reserved for testing purposes|-
        XUA|965|-|ADB Unit of Account|-
        XXX|999|-|The codes assigned for transactions where no currency is involved|-
        YDD|720|-|Yemeni Dinar|1991-09
        YER|886|2|Yemeni Rial|-
        YUD|890|-|New Yugoslavian Dinar|1990-01
        YUM|891|-|New Dinar|2003-07
        YUN|890|-|Yugoslavian Dinar|1995-11
        ZAL|991|-|Financial Rand|1995-03
        ZAR|710|2|Rand|-
        ZMK|894|-|Zambian Kwacha|2012-12
        ZMW|967|2|Zambian Kwacha|-
        ZRN|180|-|New Zaire|1999-06
        ZRZ|180|-|Zaire|1994-02
        ZWC|716|-|Rhodesian Dollar|1989-12
        ZWD|716|-|Zimbabwe Dollar|2008-08
        ZWG|924|2|Zimbabwe Gold|-
        ZWL|932|-|Zimbabwe Dollar|2024-09
        ZWN|942|-|Zimbabwe Dollar (new)|2006-09
        ZWR|935|-|Zimbabwe Dollar|2009-06
        """u8;

    private static CurrencyEntry Entry(string row)
    {
        var fields = row.Split('|');
        return new(fields[0], OrNull(fields[1]), fields[2] == "-" ? null : fields[2][0] - '0', fields[3], OrNull(fields[4]));
    }

    private static string? OrNull(string field) => field == "-" ? null : field;
}

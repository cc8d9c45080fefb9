namespace DealNews.Grounding;

/// <summary>The units that all languages share.</summary>
internal static class UnitLexicon
{
    // Symbols that differ in letter case.
    private const string Symbols =
        "g|KB|MB|GB|TB|PB|EB|Gb|Mb|Tb|Kb|Gbps|Mbps|Tbps|Kbps|GHz|MHz|kHz|Hz|nm|mm|cm|km|kg|mg|MW|GW|TW|kW|MWh|GWh|"
        + "TWh|kWh|mAh|"
        + "Wh|TOPS|TFLOPS|PFLOPS|ha|ml|mW|kt|Mt|"
        + "km/h|m/s|KB/s|MB/s|GB/s|TB/s|Mb/s|Gb/s|Tb/s";

    public static LexiconBuilder AddUnits(this LexiconBuilder lexicon)
    {
        foreach (var symbol in Symbols.Split('|'))
        {
            lexicon.AddExact(new UnitTerm(symbol), symbol);
        }

        return lexicon
            .Unit("%", "%|％|﹪")
            .Unit("pp", "%p|%포인트|%pt")
            .Unit("bp", "bp|bps")
            .Unit("m2", "㎡|m²|m2").Unit("km2", "㎢|km²").Unit("nm", "㎚").Unit("mm", "㎜").Unit("cm", "㎝").Unit("km", "㎞")
            .Unit("kg", "㎏")
            .Unit("GW", "gw").Unit("MW", "mw").Unit("GWh", "gwh").Unit("MWh", "mwh").Unit("GB", "gb").Unit("TB", "tb")
            .Unit("kWh", "㎾h|KWh");
    }
}

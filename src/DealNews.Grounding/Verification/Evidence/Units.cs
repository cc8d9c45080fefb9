namespace DealNews.Grounding;

/// <summary>Compares the unit of a fact with the units of figures.</summary>
internal static class Units
{
    // Units that measure, so that another one is another value. The others count things, which have many names.
    private static readonly HashSet<string> s_measures = new(StringComparer.Ordinal)
    {
        "KB",
        "MB",
        "GB",
        "TB",
        "PB",
        "EB",
        "Gb",
        "Mb",
        "Tb",
        "Kb",
        "Gbps",
        "Mbps",
        "Tbps",
        "Kbps",
        "GHz",
        "MHz",
        "kHz",
        "Hz",
        "nm",
        "mm",
        "cm",
        "m",
        "km",
        "inch",
        "foot",
        "mile",
        "g",
        "kg",
        "mg",
        "ton",
        "t",
        "pound",
        "ounce",
        "W",
        "kW",
        "MW",
        "GW",
        "TW",
        "Wh",
        "kWh",
        "MWh",
        "GWh",
        "TWh",
        "mAh",
        "mW",
        "kt",
        "Mt",
        "km/h",
        "m/s",
        "KB/s",
        "MB/s",
        "GB/s",
        "TB/s",
        "Mb/s",
        "Gb/s",
        "Tb/s",
        "point",
        "TOPS",
        "TFLOPS",
        "PFLOPS",
        "ha",
        "acre",
        "m2",
        "km2",
        "ft2",
        "pyeong",
        "ml",
        "liter",
        "gallon",
        "barrel",
        "second",
        "minute",
        "hour",
        "day",
        "week",
        "month",
        "quarter",
        "year",
        "%",
        "pp",
        "bp",
        "times",
    };

    private static readonly HashSet<string> s_periods = new(StringComparer.Ordinal)
    {
        "second",
        "minute",
        "hour",
        "day",
        "week",
        "month",
        "quarter",
        "year",
    };

    // Things that are counted under one of a few names.
    private static readonly HashSet<string>[] s_things =
    [
        new(StringComparer.Ordinal) { "share" },
        new(StringComparer.Ordinal) { "token" },
        new(StringComparer.Ordinal)
        {
            "person",
            "employee",
            "worker",
            "job",
            "student",
            "head",
            "customer",
            "user",
            "subscriber",
        },
    ];

    // Names for one piece of a product.
    private static readonly HashSet<string> s_pieces = new(StringComparer.OrdinalIgnoreCase)
    {
        "unit",
        "piece",
        "item",
        "set",
        "product",
    };

    /// <summary>
    /// Returns the common name of a unit as the reader of a language gives it; the unit itself if no reader knows it.
    /// </summary>
    public static string? NameOf(string? unit, string language)
    {
        if (string.IsNullOrWhiteSpace(unit))
        {
            return null;
        }

        if (s_measures.Contains(unit))
        {
            return unit;
        }

        foreach (var lexicon in Lexicons(language))
        {
            if (lexicon.StartingAt(unit, 0, TermRole.Unit, out var end) is UnitTerm term && end == unit.Length)
            {
                return term.Name;
            }
        }

        return unit;
    }

    /// <summary>
    /// Returns whether two units cannot be the same. The names of counted things are too varied to tell.
    /// </summary>
    public static bool Differ(string? one, string? other) =>
        one is not null
        && other is not null
        && !string.Equals(one, other, StringComparison.Ordinal)
        && ((s_measures.Contains(one) && s_measures.Contains(other)) || AreOtherThings(one, other));

    /// <summary>Returns whether a unit measures, so that a number with another unit is another value.</summary>
    public static bool IsMeasure(string? unit) => unit is not null && s_measures.Contains(unit);

    /// <summary>Returns whether two units that prices are for cannot be the same.</summary>
    public static bool DifferAsBase(string? one, string? other) =>
        one is not null
        && other is not null
        && !string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        && (
            s_periods.Contains(one)
            || s_periods.Contains(other)
            || AreOtherThings(one, other)
            || (s_measures.Contains(one) && s_measures.Contains(other))
        )
        && !s_pieces.Contains(other);

    // The language of the article comes first: "t" is a ton in Korean.
    private static IEnumerable<Lexicon> Lexicons(string language) =>
        ((Lexicon[])[Lexicon.English, Lexicon.Korean, Lexicon.Japanese, Lexicon.Chinese]).OrderBy(lexicon =>
            lexicon.Language != language
        );

    private static bool AreOtherThings(string one, string other) =>
        s_things.Any(things => things.Contains(one) != things.Contains(other)) && IsKnown(one) && IsKnown(other);

    private static bool IsKnown(string unit) =>
        s_measures.Contains(unit) || s_pieces.Contains(unit) || s_things.Any(things => things.Contains(unit));
}

namespace DealNews;

/// <summary>How often something recurs. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("How often something recurs.")]
[Vocabulary]
public readonly partial struct Frequency
{
    /// <summary>Each day.</summary>
    [SchemaText("Each day.")]
    public static partial Frequency Daily { get; }

    /// <summary>Each week.</summary>
    [SchemaText("Each week.")]
    public static partial Frequency Weekly { get; }

    /// <summary>Each month.</summary>
    [SchemaText("Each month.")]
    public static partial Frequency Monthly { get; }

    /// <summary>Each quarter.</summary>
    [SchemaText("Each quarter.")]
    public static partial Frequency Quarterly { get; }

    /// <summary>Twice a year.</summary>
    [SchemaText("Twice a year.")]
    public static partial Frequency SemiAnnual { get; }

    /// <summary>Each year.</summary>
    [SchemaText("Each year.")]
    public static partial Frequency Annual { get; }

    /// <summary>Every two years.</summary>
    [SchemaText("Every two years.")]
    public static partial Frequency Biennial { get; }
}

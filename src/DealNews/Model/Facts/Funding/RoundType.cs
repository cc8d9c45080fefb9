namespace DealNews;

/// <summary>The type of a funding round. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The type of a funding round.")]
[Vocabulary]
public readonly partial struct RoundType
{
    /// <summary>Before the seed round.</summary>
    [SchemaText("Before the seed round.")]
    public static partial RoundType PreSeed { get; }

    /// <summary>Seed.</summary>
    [SchemaText("Seed.")]
    public static partial RoundType Seed { get; }

    /// <summary>Series A.</summary>
    [SchemaText("Series A.")]
    public static partial RoundType SeriesA { get; }

    /// <summary>Series B.</summary>
    [SchemaText("Series B.")]
    public static partial RoundType SeriesB { get; }

    /// <summary>Series C.</summary>
    [SchemaText("Series C.")]
    public static partial RoundType SeriesC { get; }

    /// <summary>Series D.</summary>
    [SchemaText("Series D.")]
    public static partial RoundType SeriesD { get; }

    /// <summary>Series E.</summary>
    [SchemaText("Series E.")]
    public static partial RoundType SeriesE { get; }

    /// <summary>Series F or later.</summary>
    [SchemaText("Series F or later.")]
    public static partial RoundType LaterSeries { get; }

    /// <summary>Between two rounds.</summary>
    [SchemaText("Between two rounds.")]
    public static partial RoundType Bridge { get; }

    /// <summary>Growth or private equity.</summary>
    [SchemaText("Growth or private equity.")]
    public static partial RoundType Growth { get; }

    /// <summary>Before a listing.</summary>
    [SchemaText("Before a listing.")]
    public static partial RoundType PreIpo { get; }

    /// <summary>From a company that is a strategic investor.</summary>
    [SchemaText("From a company that is a strategic investor.")]
    public static partial RoundType Corporate { get; }

    /// <summary>A sale of existing shares.</summary>
    [SchemaText("A sale of existing shares.")]
    public static partial RoundType Secondary { get; }

    /// <summary>Debt or venture debt.</summary>
    [SchemaText("Debt or venture debt.")]
    public static partial RoundType Debt { get; }

    /// <summary>A grant.</summary>
    [SchemaText("A grant.")]
    public static partial RoundType Grant { get; }

    /// <summary>Another type.</summary>
    [SchemaText("Another type.")]
    public static partial RoundType Other { get; }
}

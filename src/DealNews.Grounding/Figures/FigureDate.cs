namespace DealNews.Grounding;

/// <summary>A date as far as the text gives it: what is not said is null, never completed.</summary>
public sealed record FigureDate
{
    /// <summary>The year, from 1000 to 2999; null where the text leaves it to the reader ("on February 4").</summary>
    public int? Year { get; init; }

    /// <summary>The month, from 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, from 1 to 31.</summary>
    public int? Day { get; init; }

    /// <summary>The quarter of the year, from 1 to 4.</summary>
    public int? Quarter { get; init; }
}

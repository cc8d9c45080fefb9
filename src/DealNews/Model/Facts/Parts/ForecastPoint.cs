namespace DealNews;

/// <summary>A figure of a series.</summary>
public sealed partial record ForecastPoint : Extensible
{
    /// <summary>The date for which it holds (EDTF).</summary>
    public required PartialDate Date { get; init; }

    /// <summary>How much, as reported.</summary>
    public required ReportedAmount Amount { get; init; }

    /// <summary>Whether it is measured, reckoned or expected.</summary>
    public ForecastPointKind? PointKind { get; init; }
}

namespace DealNews;

/// <summary>One figure of a series.</summary>
[ModelRecord]
[SchemaText("One figure of a series.")]
public sealed partial record ForecastPoint : Extensible
{
    /// <summary>The date to which the figure applies (EDTF).</summary>
    [SchemaText("The date to which the figure applies (EDTF).")]
    public required PartialDate Date { get; init; }

    /// <summary>The figure as reported.</summary>
    [SchemaText("The figure as reported.")]
    public required ReportedAmount Amount { get; init; }

    /// <summary>The kind of figure: measured, estimated or forecast.</summary>
    [SchemaText("The kind of figure: measured, estimated or forecast.")]
    public ForecastPointKind? PointKind { get; init; }
}

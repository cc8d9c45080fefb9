namespace DealNews.Reports;

/// <summary>The amounts of one entity, or of all entities without a separate series.</summary>
/// <param name="Number">The number of the colour and the shape, from 0.</param>
/// <param name="Name">The name.</param>
/// <param name="Marks">The amounts, in the order of the days.</param>
internal sealed record ChartSeries(int Number, string Name, ValueList<ChartMark> Marks);

namespace DealNews.Tables;

/// <summary>The number of rows of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="RowCount">The number of rows.</param>
public sealed record TableCount(TableDefinition Table, long RowCount);

namespace DealNews.Generators;

/// <summary>A column of the table of facts.</summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Type">The member of the enumeration of column types.</param>
/// <param name="Description">A sentence for the documentation.</param>
internal sealed record TableColumn(string Name, string Type, string Description);

namespace DealNews.Tables;

/// <summary>A table.</summary>
public sealed class TableDefinition
{
    internal TableDefinition(
        string name,
        string description,
        ValueList<string> key,
        params ColumnDefinition[] columns
    ) => (Name, Description, Key, Columns) = (name, description, key, [.. columns]);

    /// <summary>The name, in lower-case letters with underscores.</summary>
    public string Name { get; }

    /// <summary>A description in plain text.</summary>
    public string Description { get; }

    /// <summary>The names of the columns that identify a row; empty if the table has no key.</summary>
    public ValueList<string> Key { get; }

    /// <summary>The columns in their order.</summary>
    public ValueList<ColumnDefinition> Columns { get; }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}

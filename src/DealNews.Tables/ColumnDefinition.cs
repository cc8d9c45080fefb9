namespace DealNews.Tables;

/// <summary>A column of a table.</summary>
public sealed class ColumnDefinition
{
    internal ColumnDefinition(string table, string name, ColumnType type, string description, bool isRequired = false)
    {
        (Name, Type, Description, IsRequired) = (name, type, description, isRequired);
        FieldId = FieldIds.Of(table, name);
    }

    /// <summary>The name, in lower-case letters with underscores.</summary>
    public string Name { get; }

    /// <summary>The type.</summary>
    public ColumnType Type { get; }

    /// <summary>A description in plain text.</summary>
    public string Description { get; }

    /// <summary>Whether every row has a value.</summary>
    public bool IsRequired { get; }

    /// <summary>
    /// The field id of the column in Parquet and Iceberg, from 1. It never changes, and no other column of the table
    /// ever has it.
    /// </summary>
    public int FieldId { get; }

    /// <summary>Returns the name and the type.</summary>
    public override string ToString() => $"{Name} {Type}";
}

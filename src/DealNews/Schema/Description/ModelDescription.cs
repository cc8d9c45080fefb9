namespace DealNews.Schema;

/// <summary>The declarations of the model as tables, from which all schemas are generated.</summary>
internal static partial class ModelDescription
{
    /// <summary>Returns the record with a name.</summary>
    public static RecordDescription Record(string name) => Records.First(record => record.Name == name);

    /// <summary>Returns the value type with a name.</summary>
    public static TextDescription Text(string name) => Texts.First(text => text.Name == name);
}

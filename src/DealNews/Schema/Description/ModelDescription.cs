namespace DealNews.Schema;

/// <summary>What the model declares, as a table: the one source of the schemas.</summary>
internal static partial class ModelDescription
{
    /// <summary>The record of the name.</summary>
    public static RecordDescription Record(string name) => Records.First(record => record.Name == name);

    /// <summary>The value type of the name.</summary>
    public static TextDescription Text(string name) => Texts.First(text => text.Name == name);
}

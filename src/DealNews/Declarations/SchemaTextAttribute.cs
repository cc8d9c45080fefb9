namespace DealNews;

/// <summary>
/// The description of a record, member, value type or term in the JSON Schema. Its readers know JSON, not C#: it uses
/// the
/// names of JSON. The generator requires it wherever the schema has a description.
/// </summary>
/// <param name="text">A sentence in plain text.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property)]
internal sealed class SchemaTextAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

using System.Diagnostics;

namespace DealNews;

/// <summary>
/// The description of a record, member, value type or term in the JSON Schema. It uses the names of JSON, because its
/// readers may not know C#. The generator requires it for everything that the schema describes.
/// </summary>
/// <remarks>
/// The compiler leaves it out of the assembly: all texts are in the <see cref="ModelTableAttribute"/>.
/// </remarks>
/// <param name="text">A sentence in plain text.</param>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property)]
internal sealed class SchemaTextAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

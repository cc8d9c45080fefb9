namespace DealNews;

/// <summary>
/// The description of the model, which the generator writes: the source of the schemas, and of generators that use the
/// model from another assembly.
/// </summary>
/// <param name="lines">The records and value types in the order of their names, as lines of fields.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ModelTableAttribute(string lines) : Attribute
{
    public string Lines { get; } = lines;
}

namespace DealNews;

/// <summary>
/// Marks a record of the model that is not a fact of a known kind: its codec, rules, validator and text are generated.
/// Facts are marked by <see cref="FactKindAttribute"/> instead.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ModelRecordAttribute : Attribute;

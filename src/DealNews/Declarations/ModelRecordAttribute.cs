namespace DealNews;

/// <summary>
/// Marks a record of the model that is not a fact of a known kind. Its codec, rules, validator and <c>ToString</c> are
/// generated. Facts of known kinds have <see cref="FactKindAttribute"/> instead.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ModelRecordAttribute : Attribute;

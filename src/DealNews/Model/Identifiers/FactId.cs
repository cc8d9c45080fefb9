namespace DealNews;

/// <summary>
/// The id of a fact within one document (p1): any text that is not blank. Fact ids are separate from entity ids.
/// </summary>
[SchemaText(
    "The id of a fact within one document (p1): any text that is not blank. Fact ids are separate from entity ids."
)]
[TextForm("an id", RuleCode.RequiredValueMissing, Pattern = @"\S")]
public readonly partial struct FactId
{
    internal static TextFault? Check(ReadOnlySpan<char> text) => EntityId.Check(text);
}

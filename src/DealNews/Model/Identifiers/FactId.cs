namespace DealNews;

/// <summary>The id of a fact within one document (<c>p1</c>): any text that is not blank. Facts have a space of ids of their own.</summary>
[SchemaText(
    "The id of a fact within one document (p1): any text that is not blank. Fact ids are separate from entity ids."
)]
[TextForm("an id", RuleCode.RequiredValueMissing, Pattern = @"\S")]
public readonly partial struct FactId
{
    internal static TextFault? Check(ReadOnlySpan<char> text) => EntityId.Check(text);
}

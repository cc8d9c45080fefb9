namespace DealNews;

/// <summary>The id of a fact within one document (<c>p1</c>): any text that is not blank. Facts have a space of ids of their own.</summary>
[TextForm("an id", RuleCode.RequiredValueMissing, Pattern = @"\S")]
public readonly partial struct FactId
{
    internal static TextFault? Check(ReadOnlySpan<char> text) => EntityId.Check(text);
}

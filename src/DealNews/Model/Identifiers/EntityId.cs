namespace DealNews;

/// <summary>
/// The id of a company, person or project within one document (softbank-group): any text that is not blank. Companies,
/// people and projects share one set of ids.
/// </summary>
[SchemaText(
    "The id of a company, person or project within one document (softbank-group): any text that is not blank. Ids "
        + "are unique among the three."
)]
[TextForm("an id", RuleCode.RequiredValueMissing, Pattern = @"\S")]
public readonly partial struct EntityId
{
    internal static TextFault? Check(ReadOnlySpan<char> text) =>
        text.IsWhiteSpace() ? new(0, "a text that is not blank") : null;
}

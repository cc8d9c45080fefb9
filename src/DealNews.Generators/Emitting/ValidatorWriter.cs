namespace DealNews.Generators;

/// <summary>Writes the FluentValidation validator of a record.</summary>
internal static class ValidatorWriter
{
    public static string Write(RecordType record) =>
        new CodeText("DealNews.Validation")
            .Lines(
                $$"""
                /// <summary>
                /// Checks {{Names.Spoken(
                    record.Name
                )}} by the rules of its members and its own. What refers to other parts of a document
                /// is checked with the document, by <see cref="ArticleFactsValidator"/>.
                /// </summary>
                public sealed class {{record.Name}}Validator : RecordValidator<{{record.Name}}>
                {
                    /// <summary>The validator; it has no state.</summary>
                    public static {{record.Name}}Validator Instance { get; } = new();

                    internal override void Check({{record.Name}} value, RuleContext context) => {{record.Name}}Rules.Check(value, context);
                }
                """
            )
            .ToString();
}

namespace DealNews.Generators;

/// <summary>Writes the FluentValidation validator of a record.</summary>
internal static class ValidatorWriter
{
    public static string Write(RecordType record) =>
        new CodeText("DealNews.Validation")
            .Line("using FluentValidation;")
            .Line()
            .Lines(
                $$"""
                /// <summary>
                /// Validates {{Names.Spoken(
                    record.Name
                )}}: its members and its own rules. <see cref="ArticleFactsValidator"/>
                /// also validates references to other parts of the document.
                /// </summary>
                public sealed class {{record.Name}}Validator : RecordValidator<{{record.Name}}>
                {
                    /// <summary>Creates a validator.</summary>
                    /// <param name="minimumSeverity">The lowest severity of a finding that becomes a failure.</param>
                    /// <exception cref="System.ArgumentOutOfRangeException">
                    /// The severity is not a value of the enumeration.
                    /// </exception>
                    public {{record.Name}}Validator(Severity minimumSeverity = Severity.Error)
                        : base(minimumSeverity) { }

                    /// <summary>A shared validator whose failures are errors.</summary>
                    public static IValidator<{{record.Name}}> Instance { get; } = new {{record.Name}}Validator();

                    internal override void Check({{record.Name}} value, RuleContext context) =>
                        {{record.Name}}Rules.Check(value, context);
                }
                """
            )
            .ToString();
}

namespace DealNews.Validation;

/// <summary>DN1002.</summary>
internal static class SchemaVersionRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN1002",
        "The version of the format is not 1.x, so this library may misinterpret the document."
    );

    public static void Check(ArticleFacts document, RuleContext context)
    {
        if (document.SchemaVersion is { } version && !version.StartsWith("1.", StringComparison.Ordinal))
        {
            context.Report(
                Definition,
                "schemaVersion",
                $"The schema version is \"{Excerpt.Of(version)}\"; expected 1.x."
            );
        }
    }
}

namespace DealNews.Validation;

/// <summary>DN0001. The JSON reader checks this rule.</summary>
internal static class JsonSyntaxRule
{
    public static readonly Rule Definition = Rule.Error("DN0001", "The text is not JSON.");
}

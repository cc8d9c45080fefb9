namespace DealNews.Validation;

/// <summary>DN1001. Generated code calls it for each required member, and for elements of lists.</summary>
internal static class RequiredValueRule
{
    public static readonly Rule Definition = Rule.Error("DN1001", "A required value is missing, null or blank.");

    /// <summary>
    /// Reports a missing member; null for an element of a list, at which the context's path already is.
    /// </summary>
    public static void Report(string? member, RuleContext context) =>
        context.Report(
            Definition,
            member,
            member is null
                ? "An element of the list is null or blank; expected a value."
                : $"The required member \"{member}\" is missing, null or blank."
        );

    /// <summary>Reports that two members are missing of which at least one is required.</summary>
    public static void ReportNeither(string one, string other, RuleContext context) =>
        context.Report(
            Definition,
            null,
            $"The members \"{one}\" and \"{other}\" are both missing; expected at least one of them."
        );
}

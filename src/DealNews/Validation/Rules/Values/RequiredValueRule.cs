namespace DealNews.Validation;

/// <summary>DN1001. Generated code calls it for each required member, and for elements of lists.</summary>
internal static class RequiredValueRule
{
    public static readonly Rule Definition = Rule.Error("DN1001", "A required value is missing, null or blank.");

    /// <summary>Reports a missing value.</summary>
    /// <param name="member">
    /// The member; null for an element of a list, at which the context's path already is.
    /// </param>
    /// <param name="text">The text of the member, which is empty or blank; null if the member is missing.</param>
    /// <param name="context">The context.</param>
    public static void Report(string? member, string? text, RuleContext context)
    {
        if (!context.Wants(Definition))
        {
            return;
        }

        var subject = member is null ? "An element of the list" : $"The member \"{member}\"";
        context.Report(
            Definition,
            member,
            text switch
            {
                null => member is null
                    ? $"{subject} is null; expected a value."
                    : $"The required member \"{member}\" is missing.",
                "" => $"{subject} is empty; expected a text.",
                _ => $"{subject} has only white space; expected a text.",
            }
        );
    }

    /// <summary>Reports a list without elements.</summary>
    public static void ReportEmpty(string member, RuleContext context) =>
        context.Report(Definition, member, $"The required list \"{member}\" is empty; expected at least one element.");

    /// <summary>Reports that members are missing of which at least one is required.</summary>
    public static void ReportNone(ReadOnlySpan<string> members, RuleContext context) =>
        context.Report(
            Definition,
            null,
            $"The members \"{string.Join("\", \"", members[..^1])}\" and \"{members[^1]}\" are "
                + $"{(members.Length == 2 ? "both" : "all")} missing; expected at least one of them."
        );
}

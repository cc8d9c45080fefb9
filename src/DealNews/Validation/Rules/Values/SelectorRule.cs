namespace DealNews.Validation;

/// <summary>DN1080.</summary>
internal static class SelectorRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN1080",
        "A position in the article's text is negative, ends before it starts, or has only a start or only an end."
    );

    public static void Check(Evidence evidence, RuleContext context)
    {
        var (start, end) = (evidence.Start, evidence.End);
        if ((start is not null || end is not null) && !(start >= 0 && end >= start))
        {
            context.Report(
                Definition,
                start is null or < 0 ? "start" : "end",
                $"The position has the start {Text(start)} and the end {Text(end)}; expected 0 ≤ start ≤ end."
            );
        }
    }

    private static string Text(int? position) =>
        position is { } known ? FormattableString.Invariant($"{known}") : "(missing)";
}

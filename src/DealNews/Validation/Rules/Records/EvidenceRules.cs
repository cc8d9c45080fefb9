namespace DealNews.Validation;

internal static partial class EvidenceRules
{
    static partial void Own(Evidence value, RuleContext context)
    {
        var hasPosition = value.Start is not null || value.End is not null;
        if (value.Exact is { } exact ? BlankText.Is(exact) : !hasPosition)
        {
            context.Missing("exact");
        }

        if (hasPosition && !(value.Start >= 0 && value.End >= value.Start))
        {
            context.Report(
                RuleCode.SelectorImpossible,
                value.Start is null or < 0 ? "start" : "end",
                FormattableString.Invariant(
                    $"The position is from {Spoken(value.Start)} to {Spoken(value.End)}; expected both ends, neither negative nor in reverse."
                )
            );
        }
    }

    private static string Spoken(int? position) =>
        position is { } known ? FormattableString.Invariant($"{known}") : "nowhere";
}

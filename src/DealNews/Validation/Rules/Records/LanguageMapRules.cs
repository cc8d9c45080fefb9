namespace DealNews.Validation;

/// <summary>The rules for texts by language.</summary>
internal static class LanguageMapRules
{
    public static void Check(LanguageMap map, string member, RuleContext context)
    {
        if (map.Count == 0)
        {
            return;
        }

        context.Path.Enter(member);
        foreach (var (language, text) in map.AsSpan())
        {
            if (LanguageTag.Check(language.Value) is { } fault)
            {
                context.ReportMalformed(
                    LanguageTagRule.Definition,
                    language.Value,
                    language.Value,
                    fault,
                    "a BCP 47 language tag"
                );
            }

            if (BlankText.Is(text))
            {
                RequiredValueRule.Report(language.Value, text, context);
            }
        }

        context.Path.Leave();
    }
}

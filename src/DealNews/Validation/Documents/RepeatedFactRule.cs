namespace DealNews.Validation;

/// <summary>A fact that says what another says: their ids, evidence, confidence and notes do not count.</summary>
internal static class RepeatedFactRule
{
    public static void Check(ArticleFacts document, RuleContext context)
    {
        for (var i = 1; i < document.Facts.Count; i++)
        {
            if (document.Facts[i] is { } fact && FindSame(document.Facts.AsSpan()[..i], fact) is var before and >= 0)
            {
                context.Path.Enter("facts");
                context.Path.Enter(i);
                context.Report(RuleCode.FactRepeated, null, FormattableString.Invariant($"It says what the fact at /facts/{before} says."));
                context.Path.Leave();
                context.Path.Leave();
            }
        }
    }

    private static int FindSame(ReadOnlySpan<Fact> before, Fact fact)
    {
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] is { } other && other.GetType() == fact.GetType() && BuiltInFacts.SayTheSame(other, fact))
            {
                return i;
            }
        }

        return -1;
    }
}

namespace DealNews.Validation;

/// <summary>DN3008. Ids, evidence, confidence and notes of the facts may differ.</summary>
internal static class RepeatedFactRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3008",
        "A fact repeats an earlier fact; at most its id, evidence, confidence or note differs."
    );

    // Comparing each pair is faster for a few facts and allocates nothing; hashing avoids O(n²) for many.
    private const int Few = 64;

    public static void Check(ArticleFacts document, RuleContext context)
    {
        if (document.Facts.Count <= Few)
        {
            CheckFew(document, context);
        }
        else
        {
            CheckMany(document, context);
        }
    }

    private static void CheckFew(ArticleFacts document, RuleContext context)
    {
        Span<int> marks = stackalloc int[Few];
        for (var i = 0; i < document.Facts.Count; i++)
        {
            if (document.Facts[i] is not { } fact)
            {
                marks[i] = 0;
                continue;
            }

            marks[i] = BuiltInFactRules.MarkOf(fact);
            for (var before = marks[..i].IndexOf(marks[i]); before >= 0; before = Next(marks[..i], before))
            {
                if (document.Facts[before] is { } other && BuiltInFactRules.SayTheSame(other, fact))
                {
                    Report(i, before, context);
                    break;
                }
            }
        }
    }

    private static int Next(ReadOnlySpan<int> marks, int before)
    {
        var distance = marks[(before + 1)..].IndexOf(marks[before]);
        return distance < 0 ? -1 : before + 1 + distance;
    }

    private static void CheckMany(ArticleFacts document, RuleContext context)
    {
        var first = new Dictionary<Fact, int>(new SameContent());
        for (var i = 0; i < document.Facts.Count; i++)
        {
            if (document.Facts[i] is { } fact && !first.TryAdd(fact, i))
            {
                Report(i, first[fact], context);
            }
        }
    }

    private static void Report(int fact, int before, RuleContext context)
    {
        context.ReportIn(
            "facts",
            fact,
            Definition,
            null,
            FormattableString.Invariant($"This fact repeats the fact at /facts/{before}.")
        );
    }

    private sealed class SameContent : IEqualityComparer<Fact>
    {
        public bool Equals(Fact? x, Fact? y) => x is not null && y is not null && BuiltInFactRules.SayTheSame(x, y);

        public int GetHashCode(Fact obj) => BuiltInFactRules.HashOf(obj);
    }
}

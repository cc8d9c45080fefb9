using System.Runtime.InteropServices;

namespace DealNews.Validation;

/// <summary>DN3008. Ids, evidence, confidence and notes of the facts may differ.</summary>
internal static class RepeatedFactRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3008",
        "A fact repeats an earlier fact; at most its id, evidence, confidence or note differs."
    );

    // Up to this count, marks are compared in pairs and nothing is allocated.
    private const int Few = 64;

    public static void Check(ArticleFacts document, RuleContext context)
    {
        if (document.Facts.Count > Few || HaveSameMarks(document.Facts))
        {
            CheckHashes(document.Facts, context);
        }
    }

    // Fast path: most often, cheap hashes of the required texts already tell all facts apart.
    private static bool HaveSameMarks(ValueList<Fact> facts)
    {
        Span<int> marks = stackalloc int[Few];
        for (var i = 0; i < facts.Count; i++)
        {
            marks[i] = facts[i] is { } fact ? BuiltInFactRules.MarkOf(fact) : -i;
            if (marks[..i].Contains(marks[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckHashes(ValueList<Fact> facts, RuleContext context)
    {
        var first = new Dictionary<Fact, int>(facts.Count, new SameContent());
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i] is not { } fact)
            {
                continue;
            }

            // Hashes each fact once.
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(first, fact, out var isRepeated);
            if (!isRepeated)
            {
                same = i;
                continue;
            }

            context.ReportIn(
                "facts",
                i,
                Definition,
                null,
                FormattableString.Invariant($"This fact repeats the fact at /facts/{same}.")
            );
        }
    }

    private sealed class SameContent : IEqualityComparer<Fact>
    {
        public bool Equals(Fact? x, Fact? y) => x is not null && y is not null && BuiltInFactRules.SayTheSame(x, y);

        public int GetHashCode(Fact obj) => BuiltInFactRules.HashOf(obj);
    }
}

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
        if (document.Facts.Count <= Few)
        {
            CheckFew(document.Facts, context);
        }
        else
        {
            CheckMany(document.Facts, context);
        }
    }

    private static void CheckFew(ValueList<Fact> facts, RuleContext context)
    {
        // Cheap hashes of the required texts distinguish most facts. A few facts with equal hashes are compared
        // directly; if there are more, each is hashed completely, because a comparison can be slow.
        var left = Few;
        Span<int> marks = stackalloc int[Few];
        Span<int?> hashes = stackalloc int?[Few];
        hashes.Clear();
        for (var i = 0; i < facts.Count; i++)
        {
            marks[i] = facts[i] is { } fact ? fact.Mark : -i;
            for (var before = marks[..i].IndexOf(marks[i]); before >= 0; before = Next(marks[..i], before))
            {
                if (
                    (left-- > 0 || HashOf(facts, before, hashes) == HashOf(facts, i, hashes))
                    && facts[before] is { } earlier
                    && facts[i] is { } later
                    && BuiltInFactRules.SayTheSame(earlier, later)
                )
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

    private static int HashOf(ValueList<Fact> facts, int fact, Span<int?> hashes) =>
        hashes[fact] ??= facts[fact] is { } known ? BuiltInFactRules.HashOf(known) : 0;

    private static void CheckMany(ValueList<Fact> facts, RuleContext context)
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

            Report(i, same, context);
        }
    }

    private static void Report(int fact, int before, RuleContext context) =>
        context.ReportIn(
            "facts",
            fact,
            Definition,
            null,
            FormattableString.Invariant($"This fact repeats the fact at /facts/{before}.")
        );

    private sealed class SameContent : IEqualityComparer<Fact>
    {
        public bool Equals(Fact? x, Fact? y) => x is not null && y is not null && BuiltInFactRules.SayTheSame(x, y);

        public int GetHashCode(Fact obj) => BuiltInFactRules.HashOf(obj);
    }
}

using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN6002: reports an entity of a fact that the sentences of its quotes do not name, while they name an entity of the
/// document that the fact does not have. A sentence with a word such as "they" can mean anybody.
/// </summary>
internal static class OthersNamedRule
{
    public static void Check(
        IReadOnlyList<FactValue> entities,
        string pointer,
        FactEvidence evidence,
        GroundingFindings findings
    )
    {
        var names = evidence.Context.Names;
        var own = entities.Select(value => (EntityId)value.Value).ToHashSet();
        var others = evidence
            .Quotes.SelectMany(names.Within)
            .Where(mention => mention.IsWhole && !own.Contains(mention.Entity))
            .ToList();
        if (
            others.Count == 0
            || own.Count == 0
            || evidence.Sentences.Any(sentence => evidence.TextOf(sentence).ContainsAny(evidence.Context.Words.Anaphors))
        )
        {
            return;
        }

        var near = evidence
            .Sentences.SelectMany(names.Within)
            .Select(mention => mention.Entity)
            .ToHashSet();
        foreach (var value in entities)
        {
            var id = (EntityId)value.Value;
            if (value.Owner is not Attribution && names.IsNamed(id) && !near.Contains(id))
            {
                findings.Add(
                    RuleCode.OthersNamed,
                    pointer + value.Pointer,
                    $"The sentence of the evidence does not name \"{id}\"; the evidence names "
                        + $"{string.Join(", ", others.Select(mention => $"\"{mention.Entity}\"").Distinct())}.",
                    evidence.Context.Text.FromChars(others[0].Place)
                );
            }
        }
    }
}

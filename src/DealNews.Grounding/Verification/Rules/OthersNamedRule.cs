using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN6002: reports an entity of a fact whose quotes name other entities of the document, and which their paragraphs and
/// the paragraphs before do not name. A sentence with a word such as "they" can mean anybody.
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
        var all = entities.Select(value => (EntityId)value.Value).ToHashSet();
        var others = evidence
            .Quotes.SelectMany(names.Within)
            .Where(mention => mention.IsWhole && !all.Contains(mention.Entity))
            .ToList();
        if (
            others.Count == 0
            || evidence.Sentences.Any(place => evidence.TextOf(place).ContainsAny(evidence.Context.Words.Anaphors))
        )
        {
            return;
        }

        var around = Around(evidence);
        foreach (var value in entities.DistinctBy(value => (EntityId)value.Value))
        {
            var id = (EntityId)value.Value;
            var alike = others.Where(mention => names.AreAlike(id, mention.Entity)).ToList();
            if (
                value.Owner is not Attribution
                && alike.Count > 0
                && names.IsNamed(id)
                && !around.Exists(place => names.IsNamedIn(id, place, evidence.TextOf(place)))
            )
            {
                findings.Add(
                    RuleCode.OthersNamed,
                    pointer + value.Pointer,
                    $"The evidence does not name \"{id}\", but "
                        + $"{string.Join(", ", alike.Select(mention => $"\"{mention.Entity}\"").Distinct())}.",
                    evidence.Context.Text.FromChars(alike[0].Place)
                );
            }
        }
    }

    private static List<CharSpan> Around(FactEvidence evidence)
    {
        var paragraphs = evidence.Quotes.Select(quote => Sentence.Paragraph(evidence.Text, quote)).Distinct().ToList();
        return
        [
            .. paragraphs,
            .. paragraphs
                .Where(place => place.Start > 1)
                .Select(place => Sentence.Paragraph(evidence.Text, new(place.Start - 2, place.Start - 2))),
        ];
    }
}

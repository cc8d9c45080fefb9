using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN6002: reports a fact whose quotes name entities of the document, but none of the fact's, which their paragraphs
/// and the paragraphs before do not name either. A sentence with a word such as "they" can mean anybody.
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
        var own = entities
            .Where(value => value.Owner is not Attribution)
            .DistinctBy(value => (EntityId)value.Value)
            .ToList();
        var all = entities.Select(value => (EntityId)value.Value).ToHashSet();
        var others = evidence
            .Quotes.SelectMany(names.Within)
            .Where(mention => mention.IsWhole && !all.Contains(mention.Entity))
            .ToList();
        if (
            own.Count == 0
            || others.Count == 0
            || own.Exists(value => !names.IsNamed((EntityId)value.Value))
            || evidence.Sentences.Any(place => evidence.TextOf(place).ContainsAny(evidence.Context.Words.Anaphors))
            || Around(evidence)
                .Exists(place =>
                    own.Exists(value => names.IsNamedIn((EntityId)value.Value, place, evidence.TextOf(place)))
                )
        )
        {
            return;
        }

        findings.Add(
            RuleCode.OthersNamed,
            pointer + own[0].Pointer,
            $"The evidence does not name \"{own[0].Value}\", but "
                + $"{string.Join(", ", others.Select(mention => $"\"{mention.Entity}\"").Distinct())}.",
            evidence.Context.Text.FromChars(others[0].Place)
        );
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

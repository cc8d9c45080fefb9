using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN6002: reports an entity of a fact that the evidence does not name, while it names entities of the document that the
/// fact does not have. Where a sentence says "they" or "the company", its paragraph and the one before count too.
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
        var own = entities.Select(value => (EntityId)value.Value).ToHashSet();
        var around = Around(evidence);
        var others = around.SelectMany(evidence.Context.Names.Within).Where(IsOther).ToList();
        if (others.Count == 0)
        {
            return;
        }

        foreach (var value in entities)
        {
            var id = (EntityId)value.Value;
            if (
                value.Owner is not Attribution
                && evidence.Context.Names.IsNamed(id)
                && !around.Exists(place => evidence.Context.Names.IsNamedIn(id, place, evidence.TextOf(place)))
            )
            {
                findings.Add(
                    RuleCode.OthersNamed,
                    pointer + value.Pointer,
                    $"The evidence does not name \"{id}\", but "
                        + $"{string.Join(", ", others.Select(mention => $"\"{mention.Entity}\"").Distinct())}.",
                    evidence.Context.Text.FromChars(others[0].Place)
                );
            }
        }

        bool IsOther(Mention mention) => mention.IsWhole && !own.Contains(mention.Entity);
    }

    private static List<CharSpan> Around(FactEvidence evidence)
    {
        var names = evidence.Context.Names;
        var hasNames = evidence.Quotes.Any(quote => names.Within(quote).Any(mention => mention.IsWhole));
        if (
            hasNames
            && !evidence.Sentences.Any(place => evidence.TextOf(place).ContainsAny(evidence.Context.Words.Anaphors))
        )
        {
            return [.. evidence.Sentences];
        }

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

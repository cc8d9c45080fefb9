using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN6002: reports an entity of a fact whose quotes name other entities of the document, and which their paragraphs and
/// the paragraphs before do not name, or whose sentences have another entity as their subject and do not name it. A
/// sentence with a word such as "they" can mean anybody.
/// </summary>
internal static class OthersNamedRule
{
    /// <summary>Reports entities, and returns them.</summary>
    public static HashSet<EntityId> Check(
        IReadOnlyList<FactValue> entities,
        string pointer,
        FactEvidence evidence,
        GroundingFindings findings
    )
    {
        HashSet<EntityId> reported = [];
        var names = evidence.Context.Names;
        var all = entities.Select(value => (EntityId)value.Value).ToHashSet();
        var mentions = evidence.Quotes.SelectMany(names.Within).ToList();
        var others = mentions.FindAll(mention => mention.IsWhole && !all.Contains(mention.Entity));
        if (
            others.Count == 0
            || evidence.Sentences.Any(place => evidence.TextOf(place).ContainsAny(evidence.Context.Words.Anaphors))
        )
        {
            return reported;
        }

        var around = Around(evidence);
        // "델타는 부지를, 에코는 현금을 낸다": with a subject of its own, the sentence is about the fact.
        var subjects = mentions.Exists(mention => all.Contains(mention.Entity) && IsSubject(mention, evidence))
            ? []
            : others.FindAll(mention => IsSubject(mention, evidence));
        foreach (var value in entities.DistinctBy(value => (EntityId)value.Value))
        {
            var id = (EntityId)value.Value;
            var alike = others.Where(mention => names.AreAlike(id, mention.Entity)).ToList();
            if (value.Owner is Attribution || alike.Count == 0 || !names.IsNamed(id))
            {
                continue;
            }

            var found =
                !IsNamedIn(around) ? alike[0]
                : subjects.FindIndex(mention => names.AreAlike(id, mention.Entity)) is >= 0 and var index
                && !IsNamedIn(evidence.Sentences)
                    ? subjects[index]
                : (Mention?)null;
            if (found is { } other)
            {
                reported.Add(id);
                findings.Add(
                    RuleCode.OtherEntitiesNamed,
                    pointer + value.Pointer,
                    "The evidence names "
                        + $"{string.Join(", ", alike.Select(mention => $"\"{mention.Entity}\"").Distinct())}, "
                        + $"but not \"{id}\".",
                    evidence.Context.Text.FromChars(other.Place)
                );
            }

            bool IsNamedIn(IEnumerable<CharSpan> places) =>
                places.Any(place => names.IsNamedIn(id, place, evidence.TextOf(place)));
        }

        return reported;
    }

    // The first name of a sentence, unless the sentence only cites it.
    private static bool IsSubject(Mention mention, FactEvidence evidence)
    {
        foreach (var sentence in evidence.Sentences.Where(sentence => sentence.Contains(mention.Place)))
        {
            if (evidence.TextOf(sentence).ContainsAny(evidence.Context.Words.Sources))
            {
                return false;
            }

            var rest = evidence.TextOf(new(mention.Place.End, sentence.End));
            return evidence.Context.Words.Sides is { SubjectParticle: not null } grammar
                ? grammar.IsTopic(rest)
                : mention.Place.Start == sentence.Start
                    && !rest.StartsWith("'s", StringComparison.Ordinal)
                    && !rest.StartsWith("’s", StringComparison.Ordinal);
        }

        return false;
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

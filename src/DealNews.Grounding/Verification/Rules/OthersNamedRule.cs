using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN6002: reports an entity of a fact whose quotes name other entities of the document, and which the text before them
/// in their paragraphs and the paragraphs before do not name, or whose sentences have another entity as their subject
/// and do not name it. A sentence with a word such as "they" can also mean an entity of the first paragraphs, but not
/// one that is named later.
/// </summary>
internal static class OthersNamedRule
{
    // The title and the first paragraph after it.
    private const int FirstParagraphs = 2;

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
        if (others.Count == 0)
        {
            return reported;
        }

        var hasAnaphor = evidence.Sentences.Any(place =>
            evidence.TextOf(place).ContainsAny(evidence.Context.Words.Anaphors)
        );
        var before = Before(evidence, hasAnaphor);
        // "델타는 부지를, 에코는 현금을 낸다": with a subject of its own, the sentence is about the fact.
        var subjects =
            hasAnaphor
            || mentions.Exists(mention => all.Contains(mention.Entity) && IsSubject(mention, evidence, all.Count == 1))
                ? []
                : others.FindAll(mention => IsSubject(mention, evidence, all.Count == 1));
        foreach (var value in entities.DistinctBy(value => (EntityId)value.Value))
        {
            var id = (EntityId)value.Value;
            var alike = others.Where(mention => names.AreAlike(id, mention.Entity)).ToList();
            if (value.Owner is Attribution || alike.Count == 0 || !names.IsNamed(id))
            {
                continue;
            }

            var found =
                !IsNamedIn(before) && !IsNamedIn(evidence.Sentences) ? alike[0]
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

    // The first name of a sentence, unless the sentence only cites it. What belongs to it is a subject for a fact about
    // one entity: "Delta's market value".
    private static bool IsSubject(Mention mention, FactEvidence evidence, bool acceptsPossessive)
    {
        foreach (var sentence in evidence.Sentences.Where(sentence => sentence.Contains(mention.Place)))
        {
            if (evidence.TextOf(sentence).ContainsAny(evidence.Context.Words.Sources))
            {
                return false;
            }

            var rest = evidence.TextOf(new(mention.Place.End, sentence.End));
            var isFirst = mention.Place.Start == sentence.Start;
            if (acceptsPossessive && isFirst && rest.Length > 0 && rest[0] is '의' or 'の' or '\'' or '’' or ' ')
            {
                return true;
            }

            return evidence.Context.Words.Sides is { SubjectParticle: not null } grammar
                ? grammar.IsTopic(rest)
                : isFirst
                    && !rest.StartsWith("'s", StringComparison.Ordinal)
                    && !rest.StartsWith("’s", StringComparison.Ordinal);
        }

        return false;
    }

    // The text up to the end of the sentences in their paragraphs, and the paragraphs before. The first paragraphs name
    // the company that a later "it" can mean.
    private static List<CharSpan> Before(FactEvidence evidence, bool includesFirst)
    {
        List<CharSpan> before = [];
        foreach (var sentence in evidence.Sentences)
        {
            var start = Sentence.Paragraph(evidence.Text, sentence).Start;
            before.Add(new(Math.Min(start, sentence.Start), sentence.End));
            while (start > 0 && char.IsWhiteSpace(evidence.Text[start - 1]))
            {
                start--;
            }

            if (start > 0)
            {
                before.Add(Sentence.Paragraph(evidence.Text, new(start, start)));
            }
        }

        var at = 0;
        for (var i = 0; includesFirst && i < FirstParagraphs && at < evidence.Text.Length; i++)
        {
            var paragraph = Sentence.Paragraph(evidence.Text, new(at, at));
            before.Add(paragraph);
            at = paragraph.End;
            while (at < evidence.Text.Length && char.IsWhiteSpace(evidence.Text[at]))
            {
                at++;
            }
        }

        return [.. before.Distinct()];
    }
}

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

    // All facts of an article can have the same quote, with all its names.
    private const int MostOthers = 10;

    /// <summary>Reports entities, and returns them.</summary>
    public static HashSet<EntityId> Check(
        IReadOnlyList<FactValue> entities,
        string pointer,
        FactEvidence evidence,
        GroundingFindings findings
    )
    {
        HashSet<EntityId> reported = [];
        var all = entities.Select(value => (EntityId)value.Value).ToHashSet();
        // "델타는 부지를, 에코는 현금을 낸다": with a subject of its own, the sentence is about the fact.
        var before = new Lazy<NamesAt>(() =>
            new(evidence.Context.Names, Before(evidence, evidence.HasAnaphor), evidence.Text)
        );
        var hasSubject = new Lazy<bool>(() => all.Any(evidence.Names.HasSubject));
        foreach (var value in entities.DistinctBy(value => (EntityId)value.Value))
        {
            var id = (EntityId)value.Value;
            var isPerson = evidence.Context.Names.IsPerson(id);
            if (
                value.Owner is not Attribution
                && First(evidence.Names.Whole(isPerson)) is { } first
                && evidence.Context.Names.IsNamed(id)
                && OtherThan(id, first) is { } other
            )
            {
                reported.Add(id);
                findings.Add(
                    RuleCode.OtherEntitiesNamed,
                    pointer + value.Pointer,
                    $"The evidence names {Listing()}, but not \"{id}\".",
                    evidence.Context.Text.FromChars(other.Place)
                );
            }

            Mention? First(IReadOnlyList<Mention> mentions) =>
                mentions
                    .Where(mention => mention.Names.Except(all, isPerson) is not null)
                    .Select(mention => (Mention?)mention)
                    .FirstOrDefault();

            Mention? OtherThan(EntityId own, Mention first) =>
                !before.Value.Names(own) && !evidence.Names.InSentences.Names(own) ? first
                : evidence.HasAnaphor || hasSubject.Value || evidence.Names.InSentences.Names(own) ? null
                : First(evidence.Names.Subjects);

            string Listing() =>
                string.Join(
                    ", ",
                    evidence
                        .Names.Whole(isPerson)
                        .Select(mention => mention.Names.Except(all, isPerson))
                        .Where(entity => entity is not null)
                        .Select(entity => $"\"{entity}\"")
                        .Distinct()
                        .Take(MostOthers)
                );
        }

        return reported;
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

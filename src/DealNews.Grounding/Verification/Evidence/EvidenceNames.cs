namespace DealNews.Grounding;

/// <summary>The names that the article has in the quotes of a fact and around them.</summary>
internal sealed class EvidenceNames
{
    // The title and the first paragraph after it.
    private const int FirstParagraphs = 2;

    private readonly Lazy<NamesAt> _inSentences;
    private readonly Lazy<NamesAt> _before;
    private readonly HashSet<Namesakes> _subjectNames = [];
    private readonly HashSet<Namesakes> _ownerNames = [];
    private readonly List<Mention> _wholePeople = [];
    private readonly List<Mention> _wholeOthers = [];
    private readonly List<Mention> _subjects = [];
    private readonly List<Mention> _owners = [];
    private readonly NameIndex _index;

    public EvidenceNames(
        GroundingContext context,
        IReadOnlyList<CharSpan> quotes,
        IReadOnlyList<CharSpan> sentences,
        bool hasAnaphor
    )
    {
        _index = context.Names;
        var text = context.Text.Value;
        _inSentences = new(() => new(_index, sentences, text));
        _before = new(() => new(_index, Before(text, sentences, hasAnaphor), text));
        HashSet<Namesakes> seen = [],
            seenSubjects = [],
            seenOwners = [];
        foreach (var quote in quotes)
        {
            var sentence = Sentence.Around(text, quote);
            var cites = text.AsSpan(sentence.Start, sentence.Length).ContainsAny(context.Words.Sources);
            foreach (var mention in _index.Within(quote))
            {
                if (!cites && IsSubject(mention, sentence, context))
                {
                    Add(mention, _subjectNames, _subjects, seenSubjects);
                    Add(mention, _ownerNames, _owners, seenOwners);
                }
                else if (!cites && IsOwner(mention, sentence, text))
                {
                    Add(mention, _ownerNames, _owners, seenOwners);
                }

                if (mention.IsWhole && seen.Add(mention.Names))
                {
                    AddWhole(mention);
                }
            }
        }
    }

    /// <summary>The names in the sentences of the quotes.</summary>
    public NamesAt InSentences => _inSentences.Value;

    /// <summary>
    /// The names in the paragraphs of the quotes up to the ends of their sentences, and in the paragraphs before. If a
    /// sentence has a word such as "they", also those of the first paragraphs.
    /// </summary>
    public NamesAt InTextBefore => _before.Value;

    /// <summary>
    /// Returns the first place of each whole name that is the subject of a sentence, unless the sentence cites it.
    /// </summary>
    /// <param name="orOwner">Whether the owner of a subject counts too: "Delta's market value".</param>
    public IReadOnlyList<Mention> Subjects(bool orOwner) => orOwner ? _owners : _subjects;

    /// <summary>Returns the first place in the quotes of each whole name of a person, or of something else.</summary>
    public IReadOnlyList<Mention> Whole(bool isPerson) => isPerson ? _wholePeople : _wholeOthers;

    /// <summary>Returns whether an entity is the subject of a sentence.</summary>
    public bool HasSubject(EntityId entity, bool orOwner) =>
        _index.NamesOf(entity).Exists((orOwner ? _ownerNames : _subjectNames).Contains);

    private static void Add(
        Mention mention,
        HashSet<Namesakes> names,
        List<Mention> whole,
        HashSet<Namesakes> seenWhole
    )
    {
        names.Add(mention.Names);
        if (mention.IsWhole && seenWhole.Add(mention.Names))
        {
            whole.Add(mention);
        }
    }

    private void AddWhole(Mention mention)
    {
        if (mention.Names.HasWhole(isPerson: true))
        {
            _wholePeople.Add(mention);
        }

        if (mention.Names.HasWhole(isPerson: false))
        {
            _wholeOthers.Add(mention);
        }
    }

    private static bool IsSubject(Mention mention, CharSpan sentence, GroundingContext context)
    {
        var rest = context.Text.Value.AsSpan(mention.Place.End, sentence.End - mention.Place.End);
        return context.Words.Sides is { SubjectParticle: not null } grammar
            ? grammar.IsTopic(rest)
            : mention.Place.Start == sentence.Start
                && !rest.StartsWith("'s", StringComparison.Ordinal)
                && !rest.StartsWith("’s", StringComparison.Ordinal);
    }

    private static bool IsOwner(Mention mention, CharSpan sentence, string text) =>
        mention.Place.Start == sentence.Start
        && mention.Place.End < sentence.End
        && text[mention.Place.End] is '의' or 'の' or '\'' or '’' or ' ';

    private static List<CharSpan> Before(string text, IReadOnlyList<CharSpan> sentences, bool includesFirst)
    {
        List<CharSpan> before = [];
        foreach (var sentence in sentences)
        {
            var start = Sentence.Paragraph(text, sentence).Start;
            before.Add(new(Math.Min(start, sentence.Start), sentence.End));
            while (start > 0 && char.IsWhiteSpace(text[start - 1]))
            {
                start--;
            }

            if (start > 0)
            {
                before.Add(Sentence.Paragraph(text, new(start, start)));
            }
        }

        var at = 0;
        for (var i = 0; includesFirst && i < FirstParagraphs && at < text.Length; i++)
        {
            var paragraph = Sentence.Paragraph(text, new(at, at));
            before.Add(paragraph);
            at = paragraph.End;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }

        return [.. before.Distinct()];
    }
}

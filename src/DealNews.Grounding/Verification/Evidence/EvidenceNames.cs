namespace DealNews.Grounding;

/// <summary>The names that the article has in the quotes of a fact and around them.</summary>
internal sealed class EvidenceNames
{
    private readonly Lazy<NamesAt> _inSentences;
    private readonly Lazy<NamesAt> _inParagraphs;
    private readonly HashSet<Namesakes> _subjectNames = [];
    private readonly List<Mention> _wholePeople = [];
    private readonly List<Mention> _wholeOthers = [];
    private readonly List<Mention> _subjects = [];
    private readonly NameIndex _index;

    public EvidenceNames(GroundingContext context, IReadOnlyList<CharSpan> quotes, IReadOnlyList<CharSpan> sentences)
    {
        _index = context.Names;
        var text = context.Text.Value;
        _inSentences = new(() => new(_index, sentences, text));
        _inParagraphs = new(() => new(_index, Around(text, quotes), text));
        HashSet<Namesakes> seen = [],
            seenSubjects = [];
        foreach (var quote in quotes)
        {
            var sentence = Sentence.Around(text, quote);
            var cites = text.AsSpan(sentence.Start, sentence.Length).ContainsAny(context.Words.Sources);
            foreach (var mention in _index.Within(quote))
            {
                if (!cites && IsSubject(mention, sentence, context))
                {
                    _subjectNames.Add(mention.Names);
                    if (mention.IsWhole && seenSubjects.Add(mention.Names))
                    {
                        _subjects.Add(mention);
                    }
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

    /// <summary>The names in the paragraphs of the quotes, and in the paragraphs before them.</summary>
    public NamesAt InParagraphs => _inParagraphs.Value;

    /// <summary>The first place of each whole name that is the subject of a sentence, unless the sentence cites it.</summary>
    public IReadOnlyList<Mention> Subjects => _subjects;

    /// <summary>Returns the first place in the quotes of each whole name of a person, or of something else.</summary>
    public IReadOnlyList<Mention> Whole(bool isPerson) => isPerson ? _wholePeople : _wholeOthers;

    /// <summary>Returns whether an entity is the subject of a sentence.</summary>
    public bool HasSubject(EntityId entity) => _index.NamesOf(entity).Exists(_subjectNames.Contains);

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

    private static List<CharSpan> Around(string text, IReadOnlyList<CharSpan> quotes)
    {
        var paragraphs = quotes.Select(quote => Sentence.Paragraph(text, quote)).Distinct().ToList();
        return
        [
            .. paragraphs,
            .. paragraphs
                .Where(place => place.Start > 1)
                .Select(place => Sentence.Paragraph(text, new(place.Start - 2, place.Start - 2)))
                .Distinct(),
        ];
    }
}

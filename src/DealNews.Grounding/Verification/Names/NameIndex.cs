namespace DealNews.Grounding;

/// <summary>The places where the article names the entities of a document.</summary>
internal sealed class NameIndex
{
    private readonly List<Mention> _mentions = [];
    private readonly Dictionary<EntityId, List<Namesakes>> _namesOf = [];
    private readonly HashSet<EntityId> _named = [];
    private readonly Dictionary<EntityId, List<string>> _nameable = [];
    private readonly HashSet<EntityId> _people = [];

    // Many facts name the same entity.
    private readonly Dictionary<EntityId, bool> _inWords = [];
    private SubstringIndex _letters = new(default);

    private NameIndex() { }

    /// <summary>Searches the names of all entities in one pass.</summary>
    public static NameIndex Of(ArticleFacts document, NormalizedText text)
    {
        var index = new NameIndex();
        index._people.UnionWith(
            document.People.Where(static person => person is not null).Select(static person => person.Id)
        );
        var names = new Dictionary<string, Namesakes>(StringComparer.Ordinal);
        foreach (var (entity, name) in Names(document))
        {
            if (!names.TryGetValue(name.Form, out var namesakes))
            {
                names.Add(name.Form, namesakes = new(entity));
            }

            namesakes.Add(entity, index._people.Contains(entity), name.IsWhole);
            (index._namesOf.TryGetValue(entity, out var own) ? own : index._namesOf[entity] = []).Add(namesakes);
        }

        if (names.Count == 0)
        {
            return index;
        }

        var letters = Fold(text.Characters);
        index._letters = new(letters.AsMemory());
        foreach (var (entity, name) in AllNames(document))
        {
            (index._nameable.TryGetValue(entity, out var list) ? list : index._nameable[entity] = []).Add(name);
        }

        var entities = names.Values.ToList();
        var found = new MultiSearch([.. names.Keys]).Find(letters, place => IsWord(letters, text, place));
        found.Sort(static (one, other) => Compare(one.Place, other.Place));
        // At one place, the longest name counts: 가온전자 is not 가온.
        var last = new CharSpan(-1, -1);
        Namesakes? lastNames = null;
        HashSet<Namesakes> seen = [];
        foreach (var (word, place) in found)
        {
            var isInLonger = last.Contains(place) && place != last;
            var namesakes = entities[word];
            var isPartOfOther = isInLonger
                ? lastNames?.Contain(namesakes.First) == false
                : NameContinuation.Follows(text, letters, place);
            (last, lastNames) = isInLonger ? (last, lastNames) : (place, namesakes);
            var isWhole = namesakes.IsWhole && !isInLonger && !isPartOfOther;
            index._mentions.Add(new(namesakes, text.SourceSpan(place), isWhole));
            if (!isPartOfOther && seen.Add(namesakes))
            {
                index._named.UnionWith(namesakes.Whole);
            }
        }

        return index;

        static int Compare(CharSpan one, CharSpan other) =>
            one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.End.CompareTo(one.End);
    }

    /// <summary>Returns whether the document gives the entity a name by which it can be searched.</summary>
    public bool IsNameable(EntityId entity) => _nameable.ContainsKey(entity);

    /// <summary>Returns whether the article names an entity.</summary>
    public bool IsNamed(EntityId entity) =>
        _named.Contains(entity)
        || (_inWords.TryGetValue(entity, out var isFound) ? isFound : _inWords[entity] = HasWords(entity, _letters));

    /// <summary>Returns whether an entity is a person.</summary>
    public bool IsPerson(EntityId entity) => _people.Contains(entity);

    /// <summary>Returns the names of an entity that were searched.</summary>
    public List<Namesakes> NamesOf(EntityId entity) => _namesOf.GetValueOrDefault(entity) ?? [];

    /// <summary>Returns whether letters have the words of a name of an entity, at any places.</summary>
    public bool HasWords(EntityId entity, SubstringIndex letters) =>
        _nameable.TryGetValue(entity, out var names) && names.Exists(name => EntityNames.HasWords(name, letters));

    /// <summary>Returns whether the article names an entity at a place.</summary>
    public bool IsNamedIn(EntityId entity, CharSpan place, ReadOnlySpan<char> text) =>
        Within(place).Any(mention => mention.IsOf(entity))
        || (_nameable.ContainsKey(entity) && HasWords(entity, new(Letters.Of(text).AsMemory())));

    /// <summary>Returns the places within a span where the article names entities.</summary>
    public IEnumerable<Mention> Within(CharSpan span)
    {
        var (low, high) = (0, _mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[middle].Place.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < _mentions.Count && _mentions[i].Place.Start < span.End; i++)
        {
            if (span.Contains(_mentions[i].Place))
            {
                yield return _mentions[i];
            }
        }
    }

    /// <summary>Returns the letters in lower case.</summary>
    internal static string Fold(ReadOnlySpan<char> text) =>
        string.Create(
            text.Length,
            text,
            static (letters, source) =>
            {
                for (var i = 0; i < letters.Length; i++)
                {
                    letters[i] = char.ToLowerInvariant(source[i]);
                }
            }
        );

    private static IEnumerable<(EntityId Entity, string Name)> AllNames(ArticleFacts document) =>
        document
            .Companies.Where(static company => company is not null)
            .SelectMany(company => company.Names.Values.Concat(company.Aliases).Select(name => (company.Id, name)))
            .Concat(
                document
                    .People.Where(static person => person is not null)
                    .SelectMany(person => person.Names.Values.Select(name => (person.Id, name)))
            )
            .Concat(
                document
                    .Projects.Where(static project => project is not null)
                    .SelectMany(project => project.Names.Values.Select(name => (project.Id, name)))
            );

    private static IEnumerable<(EntityId Entity, EntityName Name)> Names(ArticleFacts document) =>
        document
            .Companies.Where(static company => company is not null)
            .SelectMany(company =>
                EntityNames.Of(company.Names.Values.Concat(company.Aliases)).Select(name => (company.Id, name))
            )
            .Concat(
                document
                    .People.Where(static person => person is not null)
                    .SelectMany(person => EntityNames.OfPerson(person.Names.Values).Select(name => (person.Id, name)))
            )
            .Concat(
                document
                    .Projects.Where(static project => project is not null)
                    .SelectMany(project => EntityNames.Of(project.Names.Values).Select(name => (project.Id, name)))
            );

    // A name in the alphabet is a whole word. In Hangul a particle may follow, but no syllable precedes.
    private static bool IsWord(string letters, NormalizedText text, CharSpan place)
    {
        var (first, last) = (letters[place.Start], letters[place.End - 1]);
        var before = place.Start > 0 && !text.HasSpaceBefore(place.Start) ? letters[place.Start - 1] : ' ';
        var after = place.End < letters.Length && !text.HasSpaceBefore(place.End) ? letters[place.End] : ' ';
        return !(IsLatin(first) && IsLatin(before))
            && !(IsLatin(last) && IsLatin(after) && !IsPlural(letters, text, place.End))
            && !(IsHangul(first) && IsHangul(before) && place.Length < 4);
    }

    private static bool IsPlural(string letters, NormalizedText text, int at) =>
        letters[at] == 's' && (at + 1 == letters.Length || text.HasSpaceBefore(at + 1) || !IsLatin(letters[at + 1]));

    private static bool IsLatin(char c) => char.IsLetterOrDigit(c) && c < '\u0250';

    private static bool IsHangul(char c) => c is >= '가' and <= '힣';
}

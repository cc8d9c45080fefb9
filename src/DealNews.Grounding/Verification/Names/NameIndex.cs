namespace DealNews.Grounding;

/// <summary>The places where the article names the entities of a document.</summary>
internal sealed class NameIndex
{
    private readonly List<Mention> _mentions = [];
    private readonly HashSet<EntityId> _named = [];
    private readonly Dictionary<EntityId, List<string>> _nameable = [];
    private readonly HashSet<EntityId> _people = [];

    // Many facts name the same entity.
    private readonly Dictionary<EntityId, bool> _inWords = [];
    private string _letters = "";

    private NameIndex() { }

    /// <summary>Searches the names of all entities in one pass.</summary>
    public static NameIndex Of(ArticleFacts document, NormalizedText text)
    {
        var index = new NameIndex();
        List<(EntityId Entity, EntityName Name)> names =
        [
            .. Names(document).DistinctBy(pair => (pair.Entity, pair.Name.Form)),
        ];
        if (names.Count == 0)
        {
            return index;
        }

        var letters = Fold(text.Characters);
        index._letters = letters;
        index._people.UnionWith(
            document.People.Where(static person => person is not null).Select(static person => person.Id)
        );
        foreach (var (entity, name) in AllNames(document))
        {
            (index._nameable.TryGetValue(entity, out var list) ? list : index._nameable[entity] = []).Add(name);
        }

        var found = new MultiSearch([.. names.Select(pair => pair.Name.Form)]).Find(letters);
        // At one place, the longest name counts: 가온전자 is not 가온.
        var last = new CharSpan(-1, -1);
        EntityId lastEntity = default;
        foreach (
            var (word, place) in found
                .Where(hit => IsWord(letters, text, hit.Place))
                .OrderBy(hit => hit.Place.Start)
                .ThenByDescending(hit => hit.Place.End)
        )
        {
            var (entity, name) = names[word];
            var isInLonger = last.Contains(place) && place != last;
            var isPartOfOther = isInLonger ? lastEntity != entity : NameContinuation.Follows(text, letters, place);
            (last, lastEntity) = isInLonger ? (last, lastEntity) : (place, entity);
            index._mentions.Add(new(entity, text.SourceSpan(place), name.IsWhole && !isInLonger && !isPartOfOther));
            if (name.IsWhole && !isPartOfOther)
            {
                index._named.Add(entity);
            }
        }

        return index;
    }

    /// <summary>Returns whether the document gives the entity a name by which it can be searched.</summary>
    public bool IsNameable(EntityId entity) => _nameable.ContainsKey(entity);

    /// <summary>Returns whether the article names an entity.</summary>
    public bool IsNamed(EntityId entity) =>
        _named.Contains(entity)
        || (_inWords.TryGetValue(entity, out var isFound) ? isFound : _inWords[entity] = HasWords(entity));

    /// <summary>Returns whether two entities are both people, or both something else.</summary>
    public bool AreAlike(EntityId one, EntityId other) => _people.Contains(one) == _people.Contains(other);

    private bool HasWords(EntityId entity) =>
        _nameable.TryGetValue(entity, out var names) && names.Exists(name => EntityNames.HasWords(name, _letters));

    /// <summary>Returns whether the article names an entity at a place.</summary>
    public bool IsNamedIn(EntityId entity, CharSpan place, ReadOnlySpan<char> text) =>
        Within(place).Any(mention => mention.Entity == entity)
        || (
            _nameable.TryGetValue(entity, out var names)
            && Letters.Of(text) is var letters
            && names.Exists(name => EntityNames.HasWords(name, letters))
        );

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

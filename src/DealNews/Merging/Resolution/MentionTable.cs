using DealNews.Json;

namespace DealNews;

/// <summary>The entities of several documents, numbered.</summary>
internal sealed class MentionTable
{
    // Up to this count, the entities of a document are searched one by one.
    private const int Few = 16;
    private const int HashLength = 16;

    private static readonly string[] s_schemes = ["lei:", "wikidata:", "isin:", "name:", "person:", "project:", "doc:"];

    private readonly Dictionary<ArticleFacts, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<ArticleFacts> _documents = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<(int Start, int End, Dictionary<EntityId, int>? ById)> _places = [];
    private readonly Dictionary<string, int> _identities = new(StringComparer.Ordinal);

    public MentionTable(IEnumerable<ArticleFacts> documents)
    {
        foreach (var document in documents)
        {
            ArgumentNullException.ThrowIfNull(document, nameof(documents));
            if (_numbers.TryAdd(document, _documents.Count))
            {
                Add(document);
            }
        }
    }

    /// <summary>The number of mentions.</summary>
    public int Count => _mentions.Count;

    /// <summary>The number of documents.</summary>
    public int DocumentCount => _documents.Count;

    /// <summary>Gets a mention.</summary>
    public Mention this[int number] => _mentions[number];

    /// <summary>Returns the numbers of the mentions in a document.</summary>
    public (int Start, int End) In(int document) => (_places[document].Start, _places[document].End);

    /// <summary>Returns the number of the mention with an id; -1 if there is none.</summary>
    public int Find(ArticleFacts document, EntityId id) =>
        _numbers.TryGetValue(document, out var number) ? Find(number, id) : -1;

    /// <summary>Returns the number of the mention with an id; -1 if there is none.</summary>
    public int Find(int document, EntityId id)
    {
        var (start, end, byId) = _places[document];
        if (byId is not null)
        {
            return byId.GetValueOrDefault(id, -1);
        }

        for (var i = start; i < end; i++)
        {
            if (_mentions[i].Entity.Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether an id is the key of an earlier resolution, as in a merged document.</summary>
    public static bool IsKey(EntityId id) => RankOf(id.Value) < s_schemes.Length;

    /// <summary>Returns the rank of a key by trust; 0 is the most trusted.</summary>
    public static int RankOf(string key)
    {
        var rank = 0;
        while (rank < s_schemes.Length && !key.StartsWith(s_schemes[rank], StringComparison.Ordinal))
        {
            rank++;
        }

        return rank;
    }

    /// <summary>Returns the key of an entity that is identified only by its document and id.</summary>
    /// <param name="mention">The number of the mention.</param>
    /// <param name="isTaken">Whether the id is also the key of another entity.</param>
    public string OwnKey(int mention, bool isTaken = false)
    {
        var (entity, document) = _mentions[mention];
        return !isTaken && IsKey(entity.Id) ? entity.Id.Value : $"doc:{IdentityOf(document)}/{entity.Id.Value}";
    }

    /// <summary>Returns the key of an entity that was not resolved.</summary>
    public string OwnKey(ArticleFacts document, EntityId id) =>
        IsKey(id) ? id.Value
        : _numbers.TryGetValue(document, out var number) ? $"doc:{IdentityOf(number)}/{id.Value}"
        : $"doc:{NameOf(document)}/{id.Value}";

    /// <summary>Returns the key of an id that no entity of a document has.</summary>
    public string OwnKey(int document, EntityId id) => OwnKey(_documents[document], id);

    private static string? NameOf(ArticleFacts document) =>
        document.Article?.Id ?? document.Article?.TextSha256 ?? document.Article?.Url;

    private void Add(ArticleFacts document)
    {
        var number = _documents.Count;
        var start = _mentions.Count;
        _documents.Add(document);
        AddAll(document.Companies, number);
        AddAll(document.People, number);
        AddAll(document.Projects, number);
        Dictionary<EntityId, int>? byId = null;
        if (_mentions.Count - start > Few)
        {
            byId = new(_mentions.Count - start);
            for (var i = start; i < _mentions.Count; i++)
            {
                byId.TryAdd(_mentions[i].Entity.Id, i);
            }
        }

        _places.Add((start, _mentions.Count, byId));
        if (NameOf(document) is { } name)
        {
            _identities[name] = _identities.GetValueOrDefault(name) + 1;
        }
    }

    private void AddAll<T>(ValueList<T> entities, int document)
        where T : Entity
    {
        foreach (var entity in entities.AsSpan())
        {
            if (entity is not null)
            {
                _mentions.Add(new(entity, document));
            }
        }
    }

    // The content distinguishes documents without an article, or two versions of a document.
    private string IdentityOf(int document) =>
        NameOf(_documents[document]) is { } name && _identities[name] == 1 ? name : HashOf(_documents[document]);

    private static string HashOf(ArticleFacts document)
    {
        var known = document with
        {
            Facts = [.. document.Facts.Where(static fact => fact?.GetType().Assembly == typeof(Fact).Assembly)],
        };
        var hash = System.Security.Cryptography.SHA256.HashData(DealNewsJson.SerializeToUtf8Bytes(known));
        return Convert.ToHexStringLower(hash)[..HashLength];
    }
}

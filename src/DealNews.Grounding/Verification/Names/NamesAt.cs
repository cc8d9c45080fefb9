namespace DealNews.Grounding;

/// <summary>The entities that the article names at some places.</summary>
internal sealed class NamesAt
{
    private readonly NameIndex _index;
    private readonly HashSet<Namesakes> _names = [];
    private readonly Lazy<SubstringIndex> _letters;

    public NamesAt(NameIndex index, IReadOnlyList<CharSpan> places, string text)
    {
        _index = index;
        foreach (var place in places)
        {
            _names.UnionWith(index.Within(place).Select(static mention => mention.Names));
        }

        _letters = new(() =>
            new(string.Join('\n', places.Select(place => Letters.Of(text[place.ToRange()]))).AsMemory())
        );
    }

    /// <summary>Returns whether the article names an entity at one of the places.</summary>
    public bool Names(EntityId entity) => HaveName(entity) || _index.HasWords(entity, _letters.Value);

    /// <summary>Returns whether the article has a name of an entity, or a part of one, at one of the places.</summary>
    public bool HaveName(EntityId entity) => _index.NamesOf(entity).Exists(_names.Contains);
}

namespace DealNews.Grounding;

/// <summary>The entities of a document that have the same name, or the same part of a name.</summary>
internal sealed class Namesakes
{
    private readonly HashSet<EntityId> _all = [];
    private readonly List<EntityId> _wholePeople = [];
    private readonly List<EntityId> _wholeOthers = [];

    /// <summary>Initializes a new instance with the first entity.</summary>
    public Namesakes(EntityId first) => First = first;

    /// <summary>The first entity in the order of the document.</summary>
    public EntityId First { get; }

    /// <summary>Whether it is a whole name of one of the entities.</summary>
    public bool IsWhole => _wholePeople.Count + _wholeOthers.Count > 0;

    /// <summary>The entities of which it is a whole name.</summary>
    public IEnumerable<EntityId> Whole => _wholePeople.Concat(_wholeOthers);

    /// <summary>Adds an entity. What was said of it first counts.</summary>
    public void Add(EntityId entity, bool isPerson, bool isWhole)
    {
        if (_all.Add(entity) && isWhole)
        {
            (isPerson ? _wholePeople : _wholeOthers).Add(entity);
        }
    }

    public bool Contain(EntityId entity) => _all.Contains(entity);

    // In the time of the smaller set, because both can be large.
    public bool Overlap(HashSet<EntityId> entities) =>
        _all.Count < entities.Count ? _all.Any(entities.Contains) : entities.Any(_all.Contains);

    /// <summary>Returns whether another name is one of the same entity.</summary>
    public bool Overlap(Namesakes other) => Overlap(other._all);

    /// <summary>Returns whether it is a whole name of a person, or of something else.</summary>
    public bool HasWhole(bool isPerson) => WholeOf(isPerson).Count > 0;

    /// <summary>
    /// Returns a person, or another entity, whose whole name it is and that is not one of the given entities; null if
    /// there is none.
    /// </summary>
    public EntityId? Except(HashSet<EntityId> others, bool isPerson)
    {
        foreach (var entity in WholeOf(isPerson))
        {
            if (!others.Contains(entity))
            {
                return entity;
            }
        }

        return null;
    }

    private List<EntityId> WholeOf(bool isPerson) => isPerson ? _wholePeople : _wholeOthers;
}

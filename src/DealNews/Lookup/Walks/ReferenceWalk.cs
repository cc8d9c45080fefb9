namespace DealNews;

/// <summary>Collects the references of facts.</summary>
/// <param name="kinds">The application's own kinds of fact.</param>
internal sealed class ReferenceWalk(FactKinds kinds) : FactMap(kinds)
{
    private const int FewReferences = 64;

    private readonly FactKinds _kinds = kinds;
    private readonly Stack<string> _outer = new();
    private FactReference[] _references = new FactReference[FewReferences];
    private int _count;
    private Fact? _fact;
    private string _role = "";

    public ReadOnlyMemory<FactReference> References => _references.AsMemory(0, _count);

    /// <summary>Returns the references of one fact.</summary>
    public static ValueList<FactReference> ReferencesOf(Fact fact, FactKinds kinds)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var walk = new ReferenceWalk(kinds);
        walk.Add(fact);
        return new(walk.References.ToArray());
    }

    /// <summary>Adds the references of a fact.</summary>
    public void Add(Fact fact)
    {
        _fact = fact;
        var before = _count;
        Map(fact);
        if (_kinds.TryFind(fact.GetType(), out var kind))
        {
            AddDeclared(fact, kind, before);
        }
    }

    public override EntityId Map(EntityId id)
    {
        Add(new FactReference(_fact!, _role, id, null));
        return id;
    }

    public override FactId? Map(FactId id)
    {
        Add(new FactReference(_fact!, _role, null, id));
        return id;
    }

    public override void Enter(string member)
    {
        _outer.Push(_role);
        _role = _role.Length == 0 ? member : $"{_role}.{member}";
    }

    public override void Enter(int index) => _outer.Push(_role);

    public override void Leave() => _role = _outer.Pop();

    // A kind can declare references that the types of its members do not show.
    private void AddDeclared(Fact fact, FactKind kind, int before)
    {
        foreach (var reference in kind.References(fact))
        {
            var declared = new FactReference(fact, reference.Member, reference.Id, null);
            if (!_references.AsSpan(before.._count).Contains(declared))
            {
                Add(declared);
            }
        }
    }

    private void Add(FactReference reference)
    {
        if (_count == _references.Length)
        {
            Array.Resize(ref _references, _count * 2);
        }

        _references[_count++] = reference;
    }
}

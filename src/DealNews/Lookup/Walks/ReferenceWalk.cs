namespace DealNews;

/// <summary>Collects the references of facts.</summary>
/// <param name="kinds">The application's fact kinds.</param>
internal sealed class ReferenceWalk(FactKinds kinds) : FactMap(kinds)
{
    private const int FewReferences = 64;
    private const int UsualDepth = 8;

    private readonly FactKinds _kinds = kinds;

    // The roles of nested members. The declarations have few, so each is composed once.
    private readonly List<(string Outer, string Member, string Role)> _nested = [];
    private string[] _outer = new string[UsualDepth];
    private int _depth;
    private Fact? _fact;
    private string _role = "";

    /// <summary>The number of references.</summary>
    public int Count { get; private set; }

    /// <summary>The references, followed by unused elements.</summary>
    public FactReference[] Buffer { get; private set; } = new FactReference[FewReferences];

    /// <summary>Returns the references of one fact.</summary>
    public static ValueList<FactReference> ReferencesOf(Fact fact, FactKinds kinds)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var walk = new ReferenceWalk(kinds);
        walk.Add(fact);
        return new(walk.Buffer[..walk.Count]);
    }

    /// <summary>Adds the references of a fact.</summary>
    public void Add(Fact fact)
    {
        _fact = fact;
        var before = Count;
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
        Enter();
        _role = _role.Length == 0 ? member : Nested(member);
    }

    public override void Enter(int index) => Enter();

    public override void Leave() => _role = _outer[--_depth];

    private void Enter()
    {
        if (_depth == _outer.Length)
        {
            Array.Resize(ref _outer, _depth * 2);
        }

        _outer[_depth++] = _role;
    }

    private string Nested(string member)
    {
        foreach (var (outer, inner, known) in _nested)
        {
            if (ReferenceEquals(outer, _role) && ReferenceEquals(inner, member))
            {
                return known;
            }
        }

        var role = $"{_role}.{member}";
        _nested.Add((_role, member, role));
        return role;
    }

    // A kind can declare references in members of other types, such as strings.
    private void AddDeclared(Fact fact, FactKind kind, int before)
    {
        foreach (var reference in kind.References(fact))
        {
            var declared = new FactReference(fact, reference.Member, reference.Id, null);
            if (!Buffer.AsSpan(before..Count).Contains(declared))
            {
                Add(declared);
            }
        }
    }

    private void Add(in FactReference reference)
    {
        if (Count == Buffer.Length)
        {
            var larger = Buffer;
            Array.Resize(ref larger, Count * 2);
            Buffer = larger;
        }

        Buffer[Count++] = reference;
    }
}

using System.Runtime.InteropServices;

namespace DealNews;

/// <summary>The references of the facts of a document, indexed by their targets.</summary>
internal sealed class ReferenceTable
{
    private readonly FactReference[] _references;

    // For each reference, the index of the next one to the same entity or fact.
    private readonly int[] _next;
    private readonly Dictionary<string, Chain> _toEntities;
    private readonly Dictionary<string, Chain> _toFacts = new(StringComparer.Ordinal);

    public ReferenceTable(ArticleFacts document, FactKinds kinds)
    {
        var walk = new ReferenceWalk(kinds);
        foreach (var fact in document.Facts.AsSpan())
        {
            if (fact is not null)
            {
                walk.Add(fact);
            }
        }

        _references = walk.Buffer;
        _next = new int[walk.Count];
        _toEntities = new(
            document.Companies.Count + document.People.Count + document.Projects.Count,
            StringComparer.Ordinal
        );
        for (var i = 0; i < _next.Length; i++)
        {
            ref readonly var reference = ref _references[i];
            if (reference.Entity is { } entity)
            {
                Link(_toEntities, entity.Value, i);
            }
            else if (reference.Other is { } fact)
            {
                Link(_toFacts, fact.Value, i);
            }
        }
    }

    /// <summary>Returns the references to an entity, in their order.</summary>
    public ValueList<FactReference> To(EntityId id) => Follow(_toEntities.GetValueOrDefault(id.Value));

    /// <summary>Returns the references to a fact, in their order.</summary>
    public ValueList<FactReference> To(FactId id) => Follow(_toFacts.GetValueOrDefault(id.Value));

    private void Link(Dictionary<string, Chain> table, string id, int reference)
    {
        ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(table, id, out _);
        if (chain.Count++ == 0)
        {
            chain.First = reference;
        }
        else
        {
            _next[chain.Last] = reference;
        }

        chain.Last = reference;
    }

    private ValueList<FactReference> Follow(Chain chain)
    {
        var references = new FactReference[chain.Count];
        var at = chain.First;
        for (var i = 0; i < references.Length; i++)
        {
            references[i] = _references[at];
            at = _next[at];
        }

        return new(references);
    }

    private struct Chain
    {
        public int First;
        public int Last;
        public int Count;
    }
}

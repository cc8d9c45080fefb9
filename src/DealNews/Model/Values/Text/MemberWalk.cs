using System.Collections;

namespace DealNews;

/// <summary>Receives the members of a record from its generated <c>Walk</c>, in the order of its JSON.</summary>
internal abstract class MemberWalk
{
    /// <summary>Adds the value of a member; null is an absent value.</summary>
    public abstract void Add(
        Extensible owner,
        string member,
        object? value,
        EvidenceCheck check,
        bool isInferred = false,
        EntityRoles roles = EntityRoles.None
    );

    /// <summary>Adds the elements of a list.</summary>
    public void AddAll<T>(
        Extensible owner,
        string member,
        ValueList<T> list,
        EvidenceCheck check,
        bool isInferred = false,
        EntityRoles roles = EntityRoles.None
    )
    {
        if (!list.IsEmpty)
        {
            AddList(owner, member, list, check, isInferred, roles);
        }
    }

    protected abstract void AddList(
        Extensible owner,
        string member,
        IEnumerable list,
        EvidenceCheck check,
        bool isInferred,
        EntityRoles roles
    );
}

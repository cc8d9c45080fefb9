using System.Collections;

namespace DealNews;

/// <summary>Collects the values of a record and of the records in it.</summary>
internal sealed class ValueWalk : MemberWalk
{
    private readonly List<FactValue> _values = [];

    private string _path = "";

    public override void Add(
        Extensible owner,
        string member,
        object? value,
        EvidenceCheck check,
        bool isInferred = false,
        EntityRoles roles = EntityRoles.None
    )
    {
        if (value is not null)
        {
            AddAt($"{_path}/{member}", owner, member, value, check, isInferred, roles);
        }
    }

    /// <summary>Adds the value of a member whose type decides how it is compared, or the elements of a list.</summary>
    public void AddAny(Extensible owner, string member, object value)
    {
        if (value is IEnumerable list and not string and not LanguageMap and not AdditionalProperties)
        {
            var i = 0;
            foreach (var item in list)
            {
                AddOne(FormattableString.Invariant($"{_path}/{member}/{i++}"), owner, member, item);
            }
        }
        else
        {
            AddOne($"{_path}/{member}", owner, member, value);
        }
    }

    public ValueList<FactValue> ToValueList() => [.. _values];

    protected override void AddList(
        Extensible owner,
        string member,
        IEnumerable list,
        EvidenceCheck check,
        bool isInferred,
        EntityRoles roles
    )
    {
        var i = 0;
        foreach (var item in list)
        {
            if (item is not null)
            {
                AddAt(
                    FormattableString.Invariant($"{_path}/{member}/{i}"),
                    owner,
                    member,
                    item,
                    check,
                    isInferred,
                    roles
                );
            }

            i++;
        }
    }

    private void AddOne(string pointer, Extensible owner, string member, object? value)
    {
        EvidenceCheck? check = value switch
        {
            ReportedAmount or ReportedNumber or ReportedPercentage or Money or decimal or int => EvidenceCheck.Figure,
            Extensible => EvidenceCheck.Members,
            PartialDate => EvidenceCheck.Date,
            EntityId => EvidenceCheck.Entity,
            LanguageMap => EvidenceCheck.Name,
            string or bool => EvidenceCheck.None,
            _ => null,
        };
        if (check is { } known)
        {
            AddAt(pointer, owner, member, value!, known, isInferred: false, EntityRoles.None);
        }
    }

    private void AddAt(
        string pointer,
        Extensible owner,
        string member,
        object value,
        EvidenceCheck check,
        bool isInferred,
        EntityRoles roles
    )
    {
        _values.Add(
            new()
            {
                Pointer = pointer,
                Member = member,
                Value = value,
                Owner = owner,
                Check = check,
                IsInferred = isInferred,
                Roles = roles,
            }
        );
        if (value is Extensible record)
        {
            var path = _path;
            _path = pointer;
            record.Walk(this);
            _path = path;
        }
    }
}

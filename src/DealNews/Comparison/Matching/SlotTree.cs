using System.Text.Json;
using DealNews.Json;

namespace DealNews.Comparison;

/// <summary>Reads the values of the records of one document.</summary>
/// <param name="keys">The key of each entity of the document.</param>
internal sealed class SlotTree(IReadOnlyDictionary<EntityId, object> keys)
{
    // The members that describe the extraction, or the identity in one document, but not the content.
    private static readonly string[] s_details = ["id", "evidence", "confidence", "note"];

    /// <summary>Returns whether a member of a fact or an entity does not count for the score.</summary>
    public static bool IsDetail(string member) => s_details.Contains(member, StringComparer.Ordinal);

    /// <summary>Returns the values of a fact, an entity or an article.</summary>
    /// <param name="record">The record.</param>
    /// <param name="name">The kind of fact or the list of entities.</param>
    /// <param name="pointer">The JSON Pointer of the record.</param>
    /// <param name="isDetail">Whether no value counts for the score.</param>
    public Slot Of(Extensible record, string name, string pointer, bool isDetail = false)
    {
        var walk = new ValueWalk();
        record.Walk(walk);
        var values = walk.ToValueList();
        var next = 0;
        var root = Create(record, name, name, pointer, isDetail);
        Fill(root, record, values, ref next, "", pointer);
        return root;
    }

    private void Fill(
        Slot parent,
        Extensible record,
        ValueList<FactValue> values,
        ref int next,
        string path,
        string root
    )
    {
        List<Slot> children = [];
        while (next < values.Count && IsIn(values[next].Pointer, path))
        {
            var value = values[next++];
            if (parent.Value is not ReportedAmount and not ReportedPercentage and not ReportedNumber)
            {
                var slot = Create(value, parent, root);
                children.Add(slot);
                if (value.Value is Extensible inner)
                {
                    Fill(slot, inner, values, ref next, value.Pointer, root);
                }
                else
                {
                    slot.Complete();
                }
            }
            else if (value.Value is ReportedAmount equivalent)
            {
                var slot = Create(value, parent, root);
                children.Add(slot);
                Fill(slot, equivalent, values, ref next, value.Pointer, root);
            }
        }

        foreach (var (name, json) in record.AdditionalProperties)
        {
            AddJson(children, parent, name, JsonPointer.Append(parent.Pointer, name), json);
        }

        Finish(parent, children);
    }

    private void AddJson(List<Slot> slots, Slot parent, string name, string pointer, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Null:
                return;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in json.EnumerateArray())
                {
                    AddJson(slots, parent, name, JsonPointer.Append(pointer, index++), item);
                }

                return;
            default:
                var slot = new Slot
                {
                    Member = name,
                    Path = $"{parent.Path}/{name}",
                    Pointer = pointer,
                    Value = ValueOf(json),
                    IsLeaf = json.ValueKind != JsonValueKind.Object,
                    IsDetail = parent.IsDetail,
                };
                List<Slot> children = [];
                if (json.ValueKind == JsonValueKind.Object)
                {
                    foreach (var member in json.EnumerateObject())
                    {
                        AddJson(children, slot, member.Name, JsonPointer.Append(pointer, member.Name), member.Value);
                    }
                }

                Finish(slot, children);
                slots.Add(slot);
                return;
        }
    }

    // A text that is the id of an entity is a reference to it.
    private object ValueOf(JsonElement json) =>
        json.ValueKind != JsonValueKind.String ? json
        : json.GetString() is { } text && keys.TryGetValue(new(text), out var key) ? new ComparedEntity(key, new(text))
        : json.GetString()!;

    private Slot Create(FactValue value, Slot parent, string root) =>
        Create(
            value.Value is EntityId id && !(parent.IsRoot && value.Member == "id") ? KeyOf(id) : value.Value,
            value.Member,
            $"{parent.Path}/{value.Member}",
            root + value.Pointer,
            parent.IsDetail || (parent.IsRoot && IsDetail(value.Member))
        );

    private static Slot Create(object value, string member, string path, string pointer, bool isDetail) =>
        new()
        {
            Member = member,
            Path = path,
            Pointer = pointer,
            Value = value,
            IsLeaf = value is not Extensible || SlotValues.IsFigure(value),
            IsDetail = isDetail,
            IsRoot = member == path,
        };

    private ComparedEntity KeyOf(EntityId id) => new(keys.GetValueOrDefault(id) ?? id, id);

    private static void Finish(Slot parent, List<Slot> children)
    {
        List<SlotGroup> groups = [];
        foreach (var same in children.GroupBy(static slot => slot.Member, StringComparer.Ordinal))
        {
            groups.Add(new(same.Key, [.. same]));
        }

        parent.Groups = [.. groups];
        parent.Complete();
    }

    private static bool IsIn(string pointer, string path) =>
        pointer.Length > path.Length
        && pointer[path.Length] == '/'
        && pointer.StartsWith(path, StringComparison.Ordinal);
}

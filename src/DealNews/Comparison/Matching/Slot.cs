namespace DealNews.Comparison;

/// <summary>A value of a document with its pointer and its nested values.</summary>
internal sealed class Slot
{
    /// <summary>The name of the member that contains the value.</summary>
    public required string Member { get; init; }

    /// <summary>
    /// The path of the value: the fact kind or entity list, followed by the member names, such as
    /// <c>valuation/amount</c>.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>The JSON Pointer in the document.</summary>
    public required string Pointer { get; init; }

    /// <summary>
    /// The value to compare; a reference to an entity is a <see cref="ComparedEntity"/>. For a record, the record
    /// itself.
    /// </summary>
    public required object Value { get; init; }

    /// <summary>Whether the value itself is compared, and not only its nested values.</summary>
    public required bool IsLeaf { get; init; }

    /// <summary>Whether the value does not count for the score.</summary>
    public required bool IsDetail { get; init; }

    /// <summary>Whether the value is a fact, an entity or an article.</summary>
    public bool IsRoot { get; init; }

    /// <summary>The text to compare, if the value is one.</summary>
    public SlotText? Text => field ??= SlotText.Of(Value);

    /// <summary>The nested values, grouped by member.</summary>
    public SlotGroup[] Groups { get; set; } = [];

    /// <summary>The number of values that are scored.</summary>
    public int Count { get; private set; }

    /// <summary>A hash of all values that does not depend on the order of lists.</summary>
    public int Hash { get; private set; }

    /// <summary>Whether the value or a nested value refers to a fact.</summary>
    public bool RefersToFact { get; private set; }

    /// <summary>Computes the properties that depend on the nested values.</summary>
    public void Complete()
    {
        var hash = IsLeaf ? SlotValues.HashOf(Value) : 0;
        Count = IsLeaf && !IsDetail ? 1 : 0;
        RefersToFact = Value is FactId && !IsDetail;
        foreach (var group in Groups)
        {
            foreach (var slot in group.Slots)
            {
                Count += slot.Count;
                RefersToFact |= slot.RefersToFact;
                hash = unchecked(hash + (slot.IsDetail ? 0 : HashCode.Combine(slot.Member, slot.Hash)));
            }
        }

        Hash = hash;
    }
}

namespace DealNews;

/// <summary>Whether a person holds a position now. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("Whether a person holds a position now.")]
[Vocabulary]
public readonly partial struct PositionStatus
{
    /// <summary>Proposed for the position, not yet chosen.</summary>
    [SchemaText("Proposed for the position, not yet chosen.")]
    [Stage]
    public static partial PositionStatus Nominated { get; }

    /// <summary>Chosen, but not yet in the position.</summary>
    [SchemaText("Chosen, but not yet in the position.")]
    [Stage]
    public static partial PositionStatus Designated { get; }

    /// <summary>In the position temporarily.</summary>
    [SchemaText("In the position temporarily.")]
    [Stage]
    public static partial PositionStatus Interim { get; }

    /// <summary>In the position.</summary>
    [SchemaText("In the position.")]
    [Stage]
    public static partial PositionStatus Current { get; }

    /// <summary>No longer in the position.</summary>
    [SchemaText("No longer in the position.")]
    public static partial PositionStatus Former { get; }
}

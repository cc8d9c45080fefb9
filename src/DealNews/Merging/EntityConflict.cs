namespace DealNews;

/// <summary>A key that several entities have which are certainly different. They were not joined.</summary>
public sealed record EntityConflict
{
    /// <summary>The key that they share.</summary>
    public required string Key { get; init; }

    /// <summary>The identifiers that contradict each other, in ordinal order.</summary>
    public required ValueList<string> Identifiers { get; init; }
}

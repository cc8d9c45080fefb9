namespace DealNews;

/// <summary>A key that several different entities share. The resolver does not merge them.</summary>
public sealed record EntityConflict
{
    /// <summary>The shared key.</summary>
    public required string Key { get; init; }

    /// <summary>The identifiers that contradict each other, in ordinal order.</summary>
    public required ValueList<string> Identifiers { get; init; }
}

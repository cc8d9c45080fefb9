namespace DealNews;

/// <summary>The facts of several documents that make the same claim.</summary>
public sealed record FactCluster
{
    /// <summary>The key of the claim, as <see cref="FactKeys.Claim"/> returns it.</summary>
    public required string Claim { get; init; }

    /// <summary>The facts, the latest article first.</summary>
    public required ValueList<FactOccurrence> Occurrences { get; init; }
}

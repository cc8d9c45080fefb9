namespace DealNews;

/// <summary>A number of units.</summary>
public sealed partial record Quantity : Extensible
{
    /// <summary>How many; more than zero.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Of what, in the singular (<c>token</c>).</summary>
    public required string Unit { get; init; }
}

namespace DealNews;

/// <summary>An investor in a funding round.</summary>
public sealed partial record RoundInvestor : Extensible
{
    /// <summary>Who.</summary>
    [References(EntitySorts.Any)]
    public required EntityId Entity { get; init; }

    /// <summary>Whether this investor leads the round.</summary>
    public bool Lead { get; init; }
}

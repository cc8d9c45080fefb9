namespace DealNews;

/// <summary>An amount that was converted to another currency, with the rate.</summary>
public sealed record ConvertedAmount
{
    /// <summary>The amount in the new currency. It has no equivalents.</summary>
    public required ReportedAmount Amount { get; init; }

    /// <summary>The amount as reported.</summary>
    public required ReportedAmount Original { get; init; }

    /// <summary>
    /// The rate as given, with its date and source; null if the amount already was in the currency. If the rate
    /// converts from the new currency to the original one, the original amount was divided by it.
    /// </summary>
    public ExchangeRate? Rate { get; init; }

    /// <summary>The number of decimal places to which the figures were rounded; null if they were not.</summary>
    public int? Decimals { get; init; }
}

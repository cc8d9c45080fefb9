namespace DealNews;

/// <summary>An exchange rate with its date and source.</summary>
public sealed record ExchangeRate
{
    private readonly decimal _value;

    /// <summary>The currency to convert from.</summary>
    public required Currency From { get; init; }

    /// <summary>The currency to convert to.</summary>
    public required Currency To { get; init; }

    /// <summary>The units of <see cref="To"/> for one unit of <see cref="From"/>; greater than 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less.</exception>
    public required decimal Value
    {
        get => _value;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(Value));
            _value = value;
        }
    }

    /// <summary>The date of the rate; null if it is unknown.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The source, such as a central bank or the publisher of an article; null if it is unknown.</summary>
    public string? Source { get; init; }

    /// <summary>Whether two rates are the same.</summary>
    public bool Equals(ExchangeRate? other) =>
        other is not null
        && From == other.From
        && To == other.To
        && Value == other.Value
        && Date == other.Date
        && string.Equals(Source, other.Source, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, DecimalHash.Of(Value), Date, Source);
}

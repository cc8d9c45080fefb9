namespace DealNews.Validation;

/// <summary>DN1022. Generated code calls <see cref="Ticker.Check(ReadOnlySpan{char})"/> for each value.</summary>
internal static class TickerRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN1022",
        "A ticker is not a market code (ISO 10383), a colon and a symbol."
    );
}

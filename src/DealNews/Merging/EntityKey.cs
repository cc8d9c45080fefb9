namespace DealNews;

/// <summary>A key that identifies an entity across documents.</summary>
/// <param name="Kind">The kind of the key.</param>
/// <param name="Value">The identifier, or the normalized name with the country: <c>samsung electronics|KR</c>.</param>
public readonly record struct EntityKey(EntityKeyKind Kind, string Value)
{
    /// <summary>Returns the key with its scheme: <c>lei:9884007ER46L6N7EI764</c>.</summary>
    public override string ToString() => $"{SchemeOf(Kind)}:{Value}";

    private static string SchemeOf(EntityKeyKind kind) =>
        kind switch
        {
            EntityKeyKind.Lei => "lei",
            EntityKeyKind.Wikidata => "wikidata",
            EntityKeyKind.Isin => "isin",
            EntityKeyKind.Ticker => "ticker",
            EntityKeyKind.Name => "name",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a kind of key."),
        };
}

namespace DealNews;

/// <summary>The names that sentences of one language use.</summary>
internal sealed class SentenceNames(DocumentIndex index, LanguageTag language)
{
    /// <summary>Returns the name of an entity.</summary>
    public string Of(EntityId id) => index.NameOf(id, language);

    /// <summary>Returns the names of entities.</summary>
    public IReadOnlyList<string> Of(IEnumerable<EntityId> ids) => [.. ids.Select(Of)];

    /// <summary>Returns the name in the best matching language; null if there is none.</summary>
    public string? Of(LanguageMap names) => EntityNames.Best(names, language);

    /// <summary>Returns the name of the source of a fact; null if it has none.</summary>
    public string? OfSource(Attribution source) =>
        source.Entity is { } id && (string.IsNullOrWhiteSpace(source.Name) || index.TryFind(id, out _)) ? Of(id)
        : string.IsNullOrWhiteSpace(source.Name) ? null
        : source.Name;

    /// <summary>Returns the fact with an id; null if there is none.</summary>
    public T? Find<T>(FactId? id)
        where T : Fact => id is { } known ? index.FindFact(known) as T : null;

    /// <summary>Returns the distinct entities of a fact, without its source.</summary>
    public IReadOnlyList<string> AllOf(Fact fact) =>
        [
            .. index
                .ReferencesOf(fact)
                .Where(static reference => reference.Entity is not null && reference.Role != "attribution.entity")
                .Select(reference => Of(reference.Entity!.Value))
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Returns the amounts of a fact.</summary>
    public IReadOnlyList<ReportedAmount> AmountsOf(Fact fact)
    {
        List<ReportedAmount> amounts = [];
        fact.MapAmounts(
            amount =>
            {
                amounts.Add(amount);
                return amount;
            },
            index.Kinds.All
        );
        return amounts;
    }

    /// <summary>Returns a term as words: "series a" for "seriesA".</summary>
    public static string Words(string term)
    {
        var text = new System.Text.StringBuilder();
        foreach (var c in term)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}

namespace DealNews.Validation;

/// <summary>DN1023. Generated code calls <see cref="WikidataId.Check(ReadOnlySpan{char})"/> for each value.</summary>
internal static class WikidataIdRule
{
    public static readonly Rule Definition = Rule.Error("DN1023", "A Wikidata id is not the letter Q and a number.");
}

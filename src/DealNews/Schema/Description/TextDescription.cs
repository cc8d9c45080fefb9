namespace DealNews.Schema;

/// <summary>A value type that wraps a text: an identifier, a date, or a term of a vocabulary.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="Summary">The description of the type.</param>
/// <param name="Pattern">The form of the text as a regular expression (ECMA-262); null for a vocabulary.</param>
/// <param name="DefaultTerm">The term that an absent value means.</param>
/// <param name="Terms">The terms that this version knows.</param>
internal sealed record TextDescription(
    string Name,
    string Summary,
    string? Pattern,
    string? DefaultTerm,
    List<TermDescription> Terms
)
{
    /// <summary>The description of the type and the meanings of its terms.</summary>
    public string Description =>
        Terms.Count == 0 ? Summary : $"{Summary} An open vocabulary: other terms are allowed. Known terms: {Meanings}";

    /// <summary>The terms and their meanings: "agreed (signed, not yet closed), …".</summary>
    public string Meanings => string.Join(", ", Terms.Select(term => $"{term.Term} ({Inside(term.Summary)})")) + ".";

    private static string Inside(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');
}

using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <summary>The words of a language for the terms of vocabularies.</summary>
/// <param name="rows">
/// A vocabulary, a term, the words that can mean it, and those that mean it and nothing else; regular expressions.
/// </param>
internal sealed class TermWords(params (Type Vocabulary, string Term, string Possible, string Certain)[] rows)
{
    private readonly ILookup<Type, Row> _rows = rows.ToLookup(
        row => row.Vocabulary,
        row => new Row(row.Term, Compile(row.Possible), Compile(row.Certain))
    );

    /// <summary>
    /// Returns the words for another term that a text has; null if it has words that can mean the term, or the words of
    /// the term are not known.
    /// </summary>
    /// <param name="vocabulary">The type of the term.</param>
    /// <param name="term">The term.</param>
    /// <param name="sentences">The sentences in which the term can be.</param>
    /// <param name="quotes">The text in which another term must be.</param>
    public (string Term, string Words)? Other(
        Type vocabulary,
        string term,
        IReadOnlyList<string> sentences,
        IReadOnlyList<string> quotes
    )
    {
        var known = _rows[vocabulary].FirstOrDefault(row => row.Term == term);
        if (known is null || sentences.Any(known.Possible.IsMatch))
        {
            return null;
        }

        foreach (var other in _rows[vocabulary].Where(row => row != known))
        {
            foreach (var quote in quotes)
            {
                if (other.Certain.Match(quote) is { Success: true } found)
                {
                    return (other.Term, found.Value);
                }
            }
        }

        return null;
    }

    private static Regex Compile(string words) => new(words, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private sealed record Row(string Term, Regex Possible, Regex Certain);
}

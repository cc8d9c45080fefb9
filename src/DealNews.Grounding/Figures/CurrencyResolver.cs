using System.Buffers;
using System.Collections.Concurrent;

namespace DealNews.Grounding;

/// <summary>Decides for a text which currency a word or symbol means there that several share; each question is answered once for a text.</summary>
internal sealed class CurrencyResolver
{
    private static readonly ConcurrentDictionary<string, SearchValues<string>> Searches = new(StringComparer.Ordinal);
    private readonly List<(CurrencyTerm Term, string? Code)> answers = [];

    /// <summary>The ISO 4217 code, or null where the text does not tell.</summary>
    public string? Resolve(CurrencyTerm term, ReadOnlySpan<char> text)
    {
        if (term.Candidates.Count == 0)
            return term.Code;
        foreach (var (asked, answer) in answers)
        {
            if (ReferenceEquals(asked.Candidates, term.Candidates) && asked.Code == term.Code)
                return answer;
        }

        string? code = Weigh(term, text);
        answers.Add((term, code));
        return code;
    }

    private static string? Weigh(CurrencyTerm term, ReadOnlySpan<char> text)
    {
        string? found = null;
        int count = 0;
        foreach (CurrencyCandidate candidate in term.Candidates)
        {
            var search = Searches.GetOrAdd(candidate.Evidence, words => SearchValues.Create(words.Split('|'), StringComparison.Ordinal));
            if (!text.ContainsAny(search))
                continue;
            if (candidate.Code == term.Code)
                return term.Code;
            (found, count) = (candidate.Code, count + 1);
        }

        return count switch
        {
            0 => term.Code.Length > 0 ? term.Code : null,
            1 => found,
            _ => null,
        };
    }
}

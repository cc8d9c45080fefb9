namespace DealNews.Grounding;

/// <summary>Resolves the words that several currencies share, and caches each result for one text.</summary>
internal sealed class CurrencyResolver
{
    private readonly List<(CurrencyCandidates Candidates, string Usual, string? Code)> _answers = [];

    /// <summary>Returns the ISO 4217 code, or null if the text does not decide.</summary>
    public string? Resolve(CurrencyTerm term, ReadOnlySpan<char> text)
    {
        if (term.Candidates is not { } candidates)
        {
            return term.Code;
        }

        foreach (var answer in _answers)
        {
            if (ReferenceEquals(answer.Candidates, candidates) && answer.Usual == term.Code)
            {
                return answer.Code;
            }
        }

        var code = candidates.Weigh(text, term.Code);
        _answers.Add((candidates, term.Code, code));
        return code;
    }
}

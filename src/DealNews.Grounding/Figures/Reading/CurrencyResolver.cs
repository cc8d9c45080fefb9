namespace DealNews.Grounding;

/// <summary>Remembers which currency the words mean in a text that several share: each question is answered once for a text.</summary>
internal sealed class CurrencyResolver
{
    private readonly List<(CurrencyCandidates Candidates, string Usual, string? Code)> _answers = [];

    /// <summary>The ISO 4217 code, or null where the text does not tell.</summary>
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

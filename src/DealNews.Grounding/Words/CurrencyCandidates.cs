using System.Buffers;

namespace DealNews.Grounding;

/// <summary>The currencies that share a word, each with the words that indicate it.</summary>
internal sealed class CurrencyCandidates
{
    private readonly SearchValues<string> _all;
    private readonly (string Code, SearchValues<string> Evidence)[] _candidates;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="candidates">The ISO 4217 codes, each with its evidence separated by <c>|</c>.</param>
    public CurrencyCandidates(params ReadOnlySpan<(string Code, string Evidence)> candidates)
    {
        var words = new List<string>();
        _candidates = new (string, SearchValues<string>)[candidates.Length];
        for (var i = 0; i < candidates.Length; i++)
        {
            var evidence = candidates[i].Evidence.Split('|');
            words.AddRange(evidence);
            _candidates[i] = (candidates[i].Code, SearchValues.Create(evidence, StringComparison.Ordinal));
        }

        _all = SearchValues.Create(words.ToArray(), StringComparison.Ordinal);
    }

    /// <summary>The code of the first currency.</summary>
    public string First => _candidates[0].Code;

    /// <summary>Returns the currency that a text points to.</summary>
    /// <param name="text">The text.</param>
    /// <param name="usual">The code of the usual currency; empty if there is none.</param>
    /// <returns>
    /// The only currency with evidence in the text; the usual one if it has evidence, or none has; null if several
    /// others have.
    /// </returns>
    public string? Weigh(ReadOnlySpan<char> text, string usual)
    {
        string? found = null;
        // Fast path: most texts name no country or currency, and a single search detects that.
        if (text.ContainsAny(_all))
        {
            foreach (var (code, evidence) in _candidates)
            {
                if (!text.ContainsAny(evidence))
                {
                    continue;
                }

                if (code == usual)
                {
                    return usual;
                }

                if (found is not null)
                {
                    return null;
                }

                found = code;
            }
        }

        return found ?? (usual.Length > 0 ? usual : null);
    }
}

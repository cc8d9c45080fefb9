using System.Buffers;

namespace DealNews.Grounding;

/// <summary>The currencies that share a word, each with the words that tell of it where they stand in a text.</summary>
internal sealed class CurrencyCandidates
{
    private readonly SearchValues<string> _all;
    private readonly (string Code, SearchValues<string> Evidence)[] _candidates;

    /// <param name="candidates">ISO 4217 codes and the evidence for each, parted by <c>|</c>.</param>
    public CurrencyCandidates(params ReadOnlySpan<(string Code, string Evidence)> candidates)
    {
        var words = new List<string>();
        this._candidates = new (string, SearchValues<string>)[candidates.Length];
        for (var i = 0; i < candidates.Length; i++)
        {
            var evidence = candidates[i].Evidence.Split('|');
            words.AddRange(evidence);
            this._candidates[i] = (candidates[i].Code, SearchValues.Create(evidence, StringComparison.Ordinal));
        }

        _all = SearchValues.Create(words.ToArray(), StringComparison.Ordinal);
    }

    /// <summary>
    /// The one currency of which the text tells; the usual one where it tells of that or of none; null where it tells of several others.
    /// </summary>
    public string? Weigh(ReadOnlySpan<char> text, string usual)
    {
        string? found = null;
        // Most texts tell of none, and one search finds that out.
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

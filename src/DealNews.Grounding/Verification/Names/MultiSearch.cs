using System.Buffers;

namespace DealNews.Grounding;

/// <summary>
/// Finds all occurrences of many words in a text in one pass (Aho–Corasick), in time linear in the text.
/// </summary>
internal sealed class MultiSearch
{
    // Of words that end at one place, which are suffixes of each other, this number of the longest is found.
    private const int MostAtPlace = 8;

    private readonly Dictionary<(int State, char Letter), int> _next = [];

    // The word that ends in each state; -1 for none.
    private readonly List<int> _words = [-1];
    private readonly List<int> _fallback = [0];

    // The nearest state by fallback that ends a word; 0 for none.
    private readonly List<int> _shorter = [0];
    private readonly int[] _lengths;
    private readonly SearchValues<char> _firstLetters;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="words">Different words, none of them empty.</param>
    public MultiSearch(IReadOnlyList<string> words)
    {
        _lengths = [.. words.Select(word => word.Length)];
        _firstLetters = SearchValues.Create([.. words.Select(word => word[0]).Distinct()]);
        for (var i = 0; i < words.Count; i++)
        {
            var state = 0;
            foreach (var letter in words[i])
            {
                if (!_next.TryGetValue((state, letter), out var next))
                {
                    next = _words.Count;
                    _next.Add((state, letter), next);
                    _words.Add(-1);
                    _fallback.Add(0);
                    _shorter.Add(0);
                }

                state = next;
            }

            _words[state] = i;
        }

        LinkFallbacks();
    }

    /// <summary>Returns the index and the place of each occurrence, in the order of their ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether a place counts.</param>
    public List<(int Word, CharSpan Place)> Find(ReadOnlySpan<char> text, Func<CharSpan, bool> isWhole)
    {
        List<(int Word, CharSpan Place)> found = [];
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (state == 0)
            {
                var skipped = text[i..].IndexOfAny(_firstLetters);
                if (skipped < 0)
                {
                    break;
                }

                i += skipped;
            }

            state = Next(state, text[i]);
            var count = 0;
            for (var ending = state; ending != 0 && count < MostAtPlace; ending = _shorter[ending])
            {
                if (
                    _words[ending] is >= 0 and var word
                    && new CharSpan(i + 1 - _lengths[word], i + 1) is var place
                    && isWhole(place)
                )
                {
                    found.Add((word, place));
                    count++;
                }
            }
        }

        return found;
    }

    private int Next(int state, char letter)
    {
        while (true)
        {
            if (_next.TryGetValue((state, letter), out var next))
            {
                return next;
            }

            if (state == 0)
            {
                return 0;
            }

            state = _fallback[state];
        }
    }

    private void LinkFallbacks()
    {
        // In the order of depth, because a fallback is shorter.
        var byParent = _next.ToLookup(edge => edge.Key.State, edge => (edge.Key.Letter, Target: edge.Value));
        var open = new Queue<int>([0]);
        while (open.TryDequeue(out var state))
        {
            foreach (var (letter, target) in byParent[state])
            {
                var fallback = state == 0 ? 0 : Next(_fallback[state], letter);
                _fallback[target] = fallback;
                _shorter[target] = _words[fallback] >= 0 ? fallback : _shorter[fallback];
                open.Enqueue(target);
            }
        }
    }
}

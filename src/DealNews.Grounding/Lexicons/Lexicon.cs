namespace DealNews.Grounding;

/// <summary>
/// How one language writes figures: its words and symbols, and its marks within numbers. Data; the reader is one for all.
/// </summary>
internal sealed class Lexicon
{
    // What an amount can begin with, digits aside.
    private const TermRole Openings =
        TermRole.Numeral | TermRole.Multiplier | TermRole.Scale | TermRole.Vague | TermRole.CurrencyBefore | TermRole.Month;

    // What is looked for before an amount, from right to left.
    private const TermRole Preceding =
        TermRole.HedgeBefore | TermRole.Transparent | TermRole.RangeOpen | TermRole.PerBefore | TermRole.Heading | TermRole.Blocker |
        TermRole.Unit | TermRole.CurrencyAfter | TermRole.Conversion | TermRole.Compared | TermRole.YearBefore;

    private readonly TermTrie _ahead;
    private readonly TermTrie _behind;
    private readonly bool[] _starts = new bool[char.MaxValue + 1];

    // The pairs of ASCII characters with which an opening begins: enough to pass over most words at a glance.
    private readonly bool[] _pairs = new bool[0x80 * 0x80];

    public Lexicon(string language, LexiconRules rules, IReadOnlyCollection<KeyValuePair<string, Term>> entries)
    {
        Language = language;
        Rules = rules;
        _ahead = new TermTrie(entries, backwards: false);
        _behind = new TermTrie(entries.Where(entry => (entry.Value.Role & Preceding) != 0), backwards: true);
        foreach (var (word, term) in entries)
        {
            if ((term.Role & Openings) != 0 && word.Length > 1 && word[0] < 0x80 && word[1] < 0x80)
            {
                _pairs[Glyph.Fold(word[0]) << 7 | Glyph.Fold(word[1])] = true;
            }
            else if ((term.Role & Openings) != 0 && word[0] < 0x80)
            {
                Array.Fill(_pairs, true, Glyph.Fold(word[0]) << 7, 0x80);
            }
        }

        for (var c = 0; c <= char.MaxValue; c++)
        {
            _starts[c] = Glyph.IsDigit((char)c) || (char)c == rules.PerSuffix || _ahead.CanStart((char)c, Openings);
        }
    }

    /// <summary>The language, as a primary subtag of BCP 47.</summary>
    public string Language { get; }

    public LexiconRules Rules { get; }

    /// <summary>Whether an amount, or what says what it is for, can begin with the character.</summary>
    public bool IsStart(char c) => _starts[c];

    /// <summary>
    /// Whether an amount or a month can begin with the word at a place; most words are found not to within a letter or two.
    /// </summary>
    public bool IsOpening(ReadOnlySpan<char> text, int at)
    {
        char first = text[at], second = at + 1 < text.Length ? text[at + 1] : ' ';
        return (first >= 0x80 || second >= 0x80 || _pairs[Glyph.Fold(first) << 7 | Glyph.Fold(second)])
            && _ahead.Match(text, at, Openings, out _) is not null;
    }

    /// <summary>The longest term with one of the roles that begins at a place, and where it ends; null where there is none.</summary>
    public Term? Ahead(ReadOnlySpan<char> text, int at, TermRole roles, out int end) => _ahead.Match(text, at, roles, out end);

    /// <summary>The longest term with one of the roles that ends before a place, and where it begins; null where there is none.</summary>
    public Term? Behind(ReadOnlySpan<char> text, int at, TermRole roles, out int start) => _behind.Match(text, at, roles, out start);
}

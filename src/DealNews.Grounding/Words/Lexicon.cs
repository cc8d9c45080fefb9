namespace DealNews.Grounding;

/// <summary>The notation of figures in one language: its words, symbols, and marks within numbers.</summary>
internal sealed class Lexicon
{
    // The roles that an amount can begin with, other than digits.
    private const TermRole Openings =
        TermRole.Numeral
        | TermRole.Multiplier
        | TermRole.Scale
        | TermRole.Vague
        | TermRole.CurrencyBefore
        | TermRole.DateName
        | TermRole.FractionName;

    // The roles that are searched before an amount, from right to left.
    private const TermRole Preceding =
        TermRole.HedgeBefore
        | TermRole.Transparent
        | TermRole.RangeOpen
        | TermRole.PerBefore
        | TermRole.Heading
        | TermRole.Blocker
        | TermRole.Unit
        | TermRole.CurrencyAfter
        | TermRole.Conversion
        | TermRole.Compared
        | TermRole.YearBefore
        | TermRole.Doubt
        | TermRole.DurationBefore
        | TermRole.DurationVerb
        | TermRole.Minus
        | TermRole.Negation
        | TermRole.Change
        | TermRole.MonthBefore;

    private static readonly Lazy<Lexicon> s_korean = new(KoreanLexicon.Create);
    private static readonly Lazy<Lexicon> s_english = new(EnglishLexicon.Create);
    private static readonly Lazy<Lexicon> s_japanese = new(JapaneseLexicon.Create);
    private static readonly Lazy<Lexicon> s_chinese = new(ChineseLexicon.Create);

    private readonly TermTrie _forwards;
    private readonly TermTrie _backwards;
    private readonly bool[] _starts = new bool[char.MaxValue + 1];

    // The pairs of ASCII characters that begin an opening: fast path that skips most words.
    private readonly bool[] _pairs = new bool[0x80 * 0x80];

    public Lexicon(string language, LexiconRules rules, IReadOnlyCollection<KeyValuePair<string, Term>> entries)
    {
        Language = language;
        Rules = rules;
        Currencies =
        [
            .. entries
                .Where(entry => entry.Value is CurrencyTerm)
                .Select(entry => new KeyValuePair<string, CurrencyTerm>(entry.Key, (CurrencyTerm)entry.Value)),
        ];
        HasTenths = entries.Any(static entry => entry.Value is TenthTerm);
        _forwards = new TermTrie(entries, backwards: false);
        _backwards = new TermTrie(entries.Where(entry => (entry.Value.Role & Preceding) != 0), backwards: true);
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
            _starts[c] = Glyph.IsDigit((char)c) || (char)c == rules.PerSuffix || _forwards.CanStart((char)c, Openings);
        }
    }

    /// <summary>The lexicon of Korean.</summary>
    public static Lexicon Korean => s_korean.Value;

    /// <summary>The lexicon of English.</summary>
    public static Lexicon English => s_english.Value;

    /// <summary>The lexicon of Japanese.</summary>
    public static Lexicon Japanese => s_japanese.Value;

    /// <summary>The lexicon of Chinese.</summary>
    public static Lexicon Chinese => s_chinese.Value;

    /// <summary>The words and symbols of currencies.</summary>
    public IReadOnlyList<KeyValuePair<string, CurrencyTerm>> Currencies { get; }

    /// <summary>The language, as a primary subtag of BCP 47.</summary>
    public string Language { get; }

    public LexiconRules Rules { get; }

    /// <summary>Whether there is a word for a tenth: 割, 成.</summary>
    public bool HasTenths { get; }

    /// <summary>Returns whether an amount, or the suffix of a price, can begin with a character.</summary>
    public bool IsStart(char c) => _starts[c];

    /// <summary>Returns whether a term with one of the roles can begin with a character.</summary>
    public bool CanStart(char c, TermRole roles) => _forwards.CanStart(c, roles);

    /// <summary>Returns whether an amount or a month can begin with the word at a place.</summary>
    public bool IsOpening(ReadOnlySpan<char> text, int at)
    {
        char first = text[at],
            second = at + 1 < text.Length ? text[at + 1] : ' ';
        return (first >= 0x80 || second >= 0x80 || _pairs[Glyph.Fold(first) << 7 | Glyph.Fold(second)])
            && _forwards.Match(text, at, Openings, out _) is not null;
    }

    /// <summary>
    /// Returns the longest term with one of the roles that begins at a place, and its end; null if there is none.
    /// </summary>
    public Term? StartingAt(ReadOnlySpan<char> text, int at, TermRole roles, out int end) =>
        _forwards.Match(text, at, roles, out end);

    /// <summary>
    /// Returns the longest term with one of the roles that ends at a place, and its start; null if there is none.
    /// </summary>
    public Term? EndingAt(ReadOnlySpan<char> text, int at, TermRole roles, out int start) =>
        _backwards.Match(text, at, roles, out start);
}

namespace DealNews.Grounding;

/// <summary>How one language writes figures: its words and symbols, and its marks within numbers. Data; the reader is one for all.</summary>
internal sealed class Lexicon
{
    // What an amount can begin with, digits aside.
    private const TermRole Openings =
        TermRole.Numeral | TermRole.Multiplier | TermRole.Scale | TermRole.Vague | TermRole.CurrencyBefore | TermRole.Month;

    // What is looked for before an amount, from right to left.
    private const TermRole Preceding =
        TermRole.HedgeBefore | TermRole.Transparent | TermRole.RangeOpen | TermRole.PerBefore | TermRole.Heading | TermRole.Blocker |
        TermRole.Unit | TermRole.CurrencyAfter | TermRole.Numeral | TermRole.Change;

    private readonly TermTrie ahead = new(backwards: false);
    private readonly TermTrie behind = new(backwards: true);
    private readonly bool[] starts = new bool[char.MaxValue + 1];

    public Lexicon(string language, LexiconRules rules, IEnumerable<KeyValuePair<string, Term>> entries)
    {
        Language = language;
        Rules = rules;
        foreach (var (word, term) in entries)
        {
            ahead.Add(word, term);
            if ((term.Role & Preceding) != 0)
                behind.Add(word, term);
        }

        ahead.Complete();
        behind.Complete();
        for (int c = 0; c <= char.MaxValue; c++)
            starts[c] = Glyph.IsDigit((char)c) || (char)c == rules.PerSuffix || ahead.CanStart((char)c, Openings);
    }

    /// <summary>The language, as a primary subtag of BCP 47.</summary>
    public string Language { get; }

    public LexiconRules Rules { get; }

    /// <summary>Whether an amount, or what says what it is for, can begin with the character.</summary>
    public bool IsStart(char c) => starts[c];

    /// <summary>The longest term with one of the roles that begins at a place, and where it ends; null where there is none.</summary>
    public Term? Ahead(ReadOnlySpan<char> text, int at, TermRole roles, out int end) => ahead.Match(text, at, roles, out end);

    /// <summary>The longest term with one of the roles that ends before a place, and where it begins; null where there is none.</summary>
    public Term? Behind(ReadOnlySpan<char> text, int at, TermRole roles, out int start) => behind.Match(text, at, roles, out start);
}

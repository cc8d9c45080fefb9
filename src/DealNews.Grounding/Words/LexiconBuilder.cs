namespace DealNews.Grounding;

/// <summary>
/// Collects the entries of a lexicon. A string lists words of the same meaning, separated by <c>|</c>.
/// </summary>
internal sealed class LexiconBuilder
{
    private readonly List<KeyValuePair<string, Term>> _entries = [];

    public Lexicon Build(string language, LexiconRules rules) => new(language, rules, _entries);

    public LexiconBuilder Add(Term term, string words)
    {
        foreach (var word in words.Split('|'))
        {
            _entries.Add(new(word, term));
        }

        return this;
    }

    /// <summary>Adds words that count only in the given letter case.</summary>
    public LexiconBuilder AddExact(Term term, string words)
    {
        foreach (var word in words.Split('|'))
        {
            _entries.Add(new(word, term with { ExactText = word }));
        }

        return this;
    }

    public LexiconBuilder Words(TermRole role, string words) => Add(new Term(role), words);

    /// <summary>Adds words for consecutive numbers, starting with <paramref name="first"/>.</summary>
    public LexiconBuilder Numerals(decimal first, string words)
    {
        foreach (var word in words.Split('|'))
        {
            Add(new NumeralTerm(first++), word);
        }

        return this;
    }

    public LexiconBuilder Multiplier(int exponent, string words) =>
        Add(new ScaleTerm(TermRole.Multiplier, exponent) { ImpliesOne = true }, words);

    public LexiconBuilder Scale(int exponent, string words, bool impliesOne = false) =>
        Add(new ScaleTerm(TermRole.Scale, exponent) { ImpliesOne = impliesOne }, words);

    public LexiconBuilder Abbreviation(int exponent, string words) =>
        Add(new ScaleTerm(TermRole.Scale, exponent) { IsAbbreviation = true }, words);

    public LexiconBuilder Unit(string name, string words) => Add(new UnitTerm(name), words);

    public LexiconBuilder Currency(string code, string words, bool assumed = false, string kin = "") =>
        Add(new CurrencyTerm(TermRole.CurrencyAfter, code) { IsAssumed = assumed, Kin = kin }, words);

    /// <summary>
    /// Adds a word that several currencies share; <paramref name="usual"/> is its usual meaning, or empty.
    /// </summary>
    public LexiconBuilder SharedCurrency(
        string usual,
        string words,
        params ReadOnlySpan<(string Code, string Evidence)> candidates
    ) =>
        Add(
            new CurrencyTerm(TermRole.CurrencyAfter, usual)
            {
                IsAssumed = true,
                Candidates = new CurrencyCandidates(candidates),
            },
            words
        );

    public LexiconBuilder Symbol(string code, string words, bool assumed = false) =>
        Add(
            new CurrencyTerm(TermRole.CurrencyBefore | TermRole.CurrencyAfter, code)
            {
                IsSymbol = true,
                IsAssumed = assumed,
            },
            words
        );

    public LexiconBuilder Subunit(string code, string words, bool assumed = true, string kin = "") =>
        Add(
            new CurrencyTerm(TermRole.Subunit, code)
            {
                Exponent = -2,
                IsAssumed = assumed,
                Kin = kin,
            },
            words
        );

    public LexiconBuilder Approximate(TermRole role, string words) =>
        Add(new HedgeTerm(role, FigureBound.None) { IsApproximate = true }, words);

    public LexiconBuilder AtLeast(TermRole role, string words) => Add(new HedgeTerm(role, FigureBound.AtLeast), words);

    public LexiconBuilder MoreThan(TermRole role, string words) =>
        Add(new HedgeTerm(role, FigureBound.AtLeast) { IsExclusive = true }, words);

    public LexiconBuilder AtMost(TermRole role, string words) => Add(new HedgeTerm(role, FigureBound.AtMost), words);

    public LexiconBuilder LessThan(TermRole role, string words) =>
        Add(new HedgeTerm(role, FigureBound.AtMost) { IsExclusive = true }, words);
}

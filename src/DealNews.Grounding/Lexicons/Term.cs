namespace DealNews.Grounding;

/// <summary>An entry of a lexicon: what a word or symbol means in a figure.</summary>
/// <param name="Role">Where the term can stand.</param>
internal record Term(TermRole Role)
{
    /// <summary>The spelling when letter case matters ("ALL" is a currency, "all" is not), else null.</summary>
    public string? ExactText { get; init; }

    /// <summary>Whether the term counts only where a word ends after it.</summary>
    public bool IsWholeWord { get; init; }
}

/// <summary>A number as a word.</summary>
/// <param name="Value">Its value.</param>
internal sealed record NumeralTerm(decimal Value) : Term(TermRole.Numeral)
{
    /// <summary>Whether the word is a number only before a scale: "a" in "a million", "half".</summary>
    public bool NeedsScale { get; init; }
}

/// <summary>A power of ten.</summary>
/// <param name="Role"><see cref="TermRole.Multiplier"/> or <see cref="TermRole.Scale"/>.</param>
/// <param name="Exponent">The power.</param>
internal sealed record ScaleTerm(TermRole Role, int Exponent) : Term(Role)
{
    /// <summary>Whether the scale is a letter or two that mean it only right behind digits or a currency: k, M, bn.</summary>
    public bool IsAbbreviation { get; init; }

    /// <summary>Whether the scale may stand alone for one of it: 만 원, 천 명.</summary>
    public bool ImpliesOne { get; init; }

    /// <summary>Whether the word is the plural that names no number by itself: "millions".</summary>
    public bool IsPlural { get; init; }
}

/// <summary>A currency, or a hundredth of one.</summary>
/// <param name="Role">Where it can stand.</param>
/// <param name="Code">ISO 4217 code; for a word that several currencies share with none usual, empty: <see cref="Candidates"/> then
/// tell.</param>
internal sealed record CurrencyTerm(TermRole Role, string Code) : Term(Role)
{
    /// <summary>Whether the word or symbol is shared with other currencies, and <see cref="Code"/> is the one usually meant.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Currencies that share the word, each with the words that tell of it when they stand in the text.</summary>
    public CurrencyCandidates? Candidates { get; init; }

    /// <summary>The power of ten that the term carries: 6 in MUSD, else 0.</summary>
    public int Exponent { get; init; }

    /// <summary>Whether the term is a mark ($) rather than letters.</summary>
    public bool IsSymbol { get; init; }

    /// <summary>What must be beside the term for a currency to be meant at all.</summary>
    public CurrencyTrust Trust { get; init; }

    /// <summary>Whether the hundredth is read only after its whole ("3원 50전"), because the word alone means other things.</summary>
    public bool OnlyAfterWhole { get; init; }

    /// <summary>
    /// Currencies beside <see cref="Code"/> that the term may mean where another word tells, each with <c>|</c> around it.
    /// </summary>
    public string Kin { get; init; } = "";

    /// <summary>Whether the term may stand for the currency.</summary>
    public bool MayMean(string? code) => code == Code || (code is not null && Kin.Contains($"|{code}|", StringComparison.Ordinal));
}

/// <summary>How much a word says by itself that a currency is meant.</summary>
internal enum CurrencyTrust
{
    /// <summary>It always is one.</summary>
    Always,

    /// <summary>Only beside a number with a scale, grouped digits or decimals: most ISO codes are names of other things too.</summary>
    WithLargeNumber,

    /// <summary>As <see cref="WithLargeNumber"/>, or where the clause ends after it: "won" is a verb, too.</summary>
    WithLargeNumberOrAtEnd,

    /// <summary>Only beside a price's "a share", "each": "470p a share".</summary>
    WithPer,
}

/// <summary>A word that bounds or hedges a number.</summary>
/// <param name="Role"><see cref="TermRole.HedgeBefore"/> or <see cref="TermRole.HedgeAfter"/>.</param>
/// <param name="Bound">The side on which it bounds, or <see cref="FigureBound.None"/> for a hedge alone.</param>
internal sealed record HedgeTerm(TermRole Role, FigureBound Bound) : Term(Role)
{
    public bool IsExclusive { get; init; }

    public bool IsApproximate { get; init; }

    /// <summary>Whether the word is written to the amount before it, never after a blank: "…원대", and not "5억원 대출".</summary>
    public bool IsGlued { get; init; }

    /// <summary>Whether the word is a verb's stem that any ending follows: 넘(는, 어, 었다).</summary>
    public bool IsStem { get; init; }
}

/// <summary>A unit, or what is counted.</summary>
/// <param name="Name">Its common symbol or name.</param>
internal sealed record UnitTerm(string Name) : Term(TermRole.Unit)
{
    /// <summary>
    /// Whether the word, bare behind a number below a hundred, is another one: "3대 주주" are the three largest, "30대 남성" is in his
    /// thirties.
    /// </summary>
    public bool NeedsLargeNumber { get; init; }

    /// <summary>Whether the figure is a percentage.</summary>
    public bool IsPercentage => Name is "%" or "pp";
}

/// <summary>A case particle; Korean ones depend on how the word before them ends.</summary>
/// <param name="After">The endings that it follows.</param>
internal sealed record ParticleTerm(ParticlePlace After) : Term(TermRole.Particle);

/// <summary>The endings that a Korean particle follows.</summary>
internal enum ParticlePlace
{
    Any,
    Vowel,
    Consonant,

    /// <summary>로: after a vowel or ㄹ.</summary>
    VowelOrRieul,

    /// <summary>으로: after a consonant other than ㄹ.</summary>
    ConsonantButRieul,
}

/// <summary>A mark or word between the ends of a range.</summary>
/// <param name="NeedsOpening">Whether it is one only after an opening word: "and" after "between".</param>
internal sealed record RangeMarkTerm(bool NeedsOpening) : Term(TermRole.RangeMark)
{
    /// <summary>Whether the words may also tell a change, so that what surrounds them decides: "from A to B", "A에서 B로".</summary>
    public bool MayBeChange { get; init; }

    /// <summary>Whether the words make a range only with a closing one: "부터 … 까지".</summary>
    public bool NeedsClosing { get; init; }

    /// <summary>Whether the mark joins numbers that touch it only: a hyphen.</summary>
    public bool IsDash { get; init; }

    /// <summary>Whether the mark is none of words: ~.</summary>
    public bool IsSymbol { get; init; }
}

/// <summary>A word that opens a range: between, from.</summary>
/// <param name="IsCertain">Whether it does so always; "from" also opens a change.</param>
internal sealed record RangeOpenTerm(bool IsCertain) : Term(TermRole.RangeOpen)
{
    /// <summary>Whether a change named before leaves both readings open: "cut costs by $5 billion to $10 billion".</summary>
    public bool IsDoubtful { get; init; }
}

/// <summary>A word that tells that one amount became the other.</summary>
internal sealed record ChangeTerm() : Term(TermRole.Change)
{
    /// <summary>Whether the word tells it only right behind the second amount: 로, 으로.</summary>
    public bool IsGlued { get; init; }

    /// <summary>Whether the word tells it only with "from" before the first amount: raise.</summary>
    public bool NeedsOpening { get; init; }
}

/// <summary>Leads from a price to what it is for.</summary>
internal sealed record PerTerm() : Term(TermRole.Per)
{
    /// <summary>The unit where the word says it all: "apiece".</summary>
    public string? Unit { get; init; }

    /// <summary>The currency of which the amount is the price: USD for "to the dollar".</summary>
    public string? RateOf { get; init; }

    /// <summary>Whether a number may follow: "per million tokens".</summary>
    public bool TakesNumber { get; init; }

    /// <summary>Whether any word may follow, known as a unit or not.</summary>
    public bool TakesAnyWord { get; init; }
}

/// <summary>A part of a date after its number: 년, 월, 일, 분기.</summary>
/// <param name="Part">Which part.</param>
internal sealed record DatePartTerm(DatePart Part) : Term(TermRole.DatePart);

/// <summary>A month by name.</summary>
/// <param name="Number">From 1 to 12.</param>
internal sealed record MonthTerm(int Number) : Term(TermRole.Month);

/// <summary>A quarter of a year by name: Q1, "first quarter".</summary>
/// <param name="Number">From 1 to 4.</param>
internal sealed record QuarterTerm(int Number) : Term(TermRole.Month);

/// <summary>A period before an amount: 월, 연간.</summary>
/// <param name="Name">The common name of the unit.</param>
internal sealed record PeriodTerm(string Name) : Term(TermRole.PerBefore);

/// <summary>The parts of a date.</summary>
internal enum DatePart
{
    Year,
    Month,
    Day,
    Quarter,
}

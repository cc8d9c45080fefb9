namespace DealNews.Grounding;

/// <summary>What a term of a lexicon does in a figure; the reader asks for the roles that can stand at a place.</summary>
[Flags]
internal enum TermRole
{
    None = 0,

    /// <summary>A number written as a word: "seven", "칠", "half a".</summary>
    Numeral = 1 << 0,

    /// <summary>A power of ten that works within a group: 십, 백, 천, hundred.</summary>
    Multiplier = 1 << 1,

    /// <summary>A power of ten that closes a group: 만, 억, 조, million, bn.</summary>
    Scale = 1 << 2,

    /// <summary>Stands for an amount without naming it: 수, 몇, "tens of".</summary>
    Vague = 1 << 3,

    /// <summary>Between a number and what follows it, hedging it: 여.</summary>
    Infix = 1 << 4,

    CurrencyBefore = 1 << 5,
    CurrencyAfter = 1 << 6,
    Unit = 1 << 7,

    /// <summary>A hundredth of a currency, alone ("50 cents") or after the whole ("1달러 20센트").</summary>
    Subunit = 1 << 8,

    HedgeBefore = 1 << 9,
    HedgeAfter = 1 << 10,

    /// <summary>May stand between a hedge and its number without changing anything: another, 총.</summary>
    Transparent = 1 << 11,

    /// <summary>A case particle or other ending that is written to the word before it.</summary>
    Particle = 1 << 12,

    /// <summary>A noun written to an amount that leaves it as it is: 규모, 어치.</summary>
    Tail = 1 << 13,

    RangeMark = 1 << 14,
    RangeOpen = 1 << 15,

    /// <summary>After the second amount of "from A to B": says that both are ends of one range, or that one became the other.</summary>
    RangeClose = 1 << 16,
    Change = 1 << 17,

    /// <summary>Leads from an amount to what it is paid for: per, a, 당.</summary>
    Per = 1 << 18,

    /// <summary>A period before an amount that makes it one per period: 월, 연간.</summary>
    PerBefore = 1 << 19,

    /// <summary>Between an amount and the same in another currency.</summary>
    Restatement = 1 << 20,

    /// <summary>Looks like a currency or unit and is another word: 불과, 엔진.</summary>
    Blocker = 1 << 21,

    /// <summary>Before a number, says that it is no amount: 단위.</summary>
    Heading = 1 << 22,

    /// <summary>The name of a month or quarter.</summary>
    Month = 1 << 23,
    DatePart = 1 << 24,

    /// <summary>After a number, makes it a fraction or a ratio: 분의.</summary>
    Fraction = 1 << 25,

    /// <summary>After a period, makes it a point in time: ago, earlier.</summary>
    Ago = 1 << 26,

    /// <summary>After a word that is a verb, too, what tells the verb: "won the contract".</summary>
    Clause = 1 << 27,

    /// <summary>Before an amount, says that it is another one converted: 한화로, 우리 돈으로.</summary>
    Conversion = 1 << 28,

    /// <summary>Before an amount that another one is held against: 예상치 433억 달러를 웃돌았다. What follows then bounds the other.</summary>
    Compared = 1 << 29,

    /// <summary>Between amounts of which the last may lend the others its scale: "$4 or $5 million".</summary>
    Enumeration = 1 << 30,

    /// <summary>Before four digits, says that they are a year: in, by, since.</summary>
    YearBefore = 1 << 31,
}

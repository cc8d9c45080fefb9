namespace DealNews.Grounding;

/// <summary>
/// The roles of a term in a figure. The reader looks only for the roles that can occur at a position.
/// </summary>
[Flags]
internal enum TermRole : ulong
{
    None = 0,

    /// <summary>A number written as a word: "seven", "칠", "half a".</summary>
    Numeral = 1UL << 0,

    /// <summary>A power of ten within a group: 십, 백, 천, hundred.</summary>
    Multiplier = 1UL << 1,

    /// <summary>A power of ten that closes a group: 만, 억, 조, million, bn.</summary>
    Scale = 1UL << 2,

    /// <summary>A word in place of a number, without a value: 수, 몇, "tens of".</summary>
    Vague = 1UL << 3,

    /// <summary>A hedge between a number and the word after it: 여.</summary>
    Infix = 1UL << 4,

    /// <summary>A currency before its number.</summary>
    CurrencyBefore = 1UL << 5,

    /// <summary>A currency after its number.</summary>
    CurrencyAfter = 1UL << 6,

    /// <summary>A unit, or the thing that is counted.</summary>
    Unit = 1UL << 7,

    /// <summary>A hundredth of a currency, alone ("50 cents") or after the whole ("1달러 20센트").</summary>
    Subunit = 1UL << 8,

    /// <summary>A bound or hedge before its number.</summary>
    HedgeBefore = 1UL << 9,

    /// <summary>A bound or hedge after its number.</summary>
    HedgeAfter = 1UL << 10,

    /// <summary>A word between a hedge and its number that changes nothing: another, 총.</summary>
    Transparent = 1UL << 11,

    /// <summary>A case particle or other ending that is attached to the word before it.</summary>
    Particle = 1UL << 12,

    /// <summary>A noun attached to an amount that does not change it: 규모, 어치.</summary>
    Tail = 1UL << 13,

    /// <summary>A mark or word between the two ends of a range.</summary>
    RangeMark = 1UL << 14,

    /// <summary>A word that opens a range.</summary>
    RangeOpen = 1UL << 15,

    /// <summary>A word after the second amount of "from A to B" that makes the two amounts a range.</summary>
    RangeClose = 1UL << 16,

    /// <summary>A word for a change from one amount to another.</summary>
    Change = 1UL << 17,

    /// <summary>A word between a price and the thing that it is for: per, a, 당.</summary>
    Per = 1UL << 18,

    /// <summary>A period before an amount, which makes it an amount per period: 월, 연간.</summary>
    PerBefore = 1UL << 19,

    /// <summary>A mark or word between an amount and the same amount in another currency.</summary>
    Restatement = 1UL << 20,

    /// <summary>A word that looks like a currency or unit but is not one: 불과, 엔진.</summary>
    Blocker = 1UL << 21,

    /// <summary>A word that marks the following number as a heading instead of an amount: 단위.</summary>
    Heading = 1UL << 22,

    /// <summary>A word that a date begins with: a month, a quarter, an era, "next year".</summary>
    DateName = 1UL << 23,

    /// <summary>A part of a date, after its number.</summary>
    DatePart = 1UL << 24,

    /// <summary>A word after a number that makes it a fraction or a ratio: 분의.</summary>
    Fraction = 1UL << 25,

    /// <summary>A word after a period that makes it a point in time: ago, earlier.</summary>
    Ago = 1UL << 26,

    /// <summary>A word that marks the preceding word as a verb: "won the contract".</summary>
    Clause = 1UL << 27,

    /// <summary>A word before an amount that marks it as converted from another currency: 한화로, 우리 돈으로.</summary>
    Conversion = 1UL << 28,

    /// <summary>
    /// A word before an amount that another amount is compared with. A bound after it applies to the other amount:
    /// 예상치 433억 달러를 웃돌았다.
    /// </summary>
    Compared = 1UL << 29,

    /// <summary>A word between amounts that can share the scale of the last one: "$4 or $5 million".</summary>
    Enumeration = 1UL << 30,

    /// <summary>A word before four digits that makes them a year: in, by, since.</summary>
    YearBefore = 1UL << 31,

    /// <summary>A word before a number that makes it another number: minus, point.</summary>
    Doubt = 1UL << 32,

    /// <summary>The ending of an ordinal number: th, st.</summary>
    Ordinal = 1UL << 33,

    /// <summary>A word before a number of months or days that makes it a duration: 징역.</summary>
    DurationBefore = 1UL << 34,

    /// <summary>A word between the two numbers of a ratio: "to", 대.</summary>
    RatioMark = 1UL << 35,

    /// <summary>A word before "over six years" that makes it a bound: "for", "took".</summary>
    DurationVerb = 1UL << 41,

    /// <summary>A word after a fraction for the whole or its kind: "of", "stake".</summary>
    FractionWhole = 1UL << 39,

    /// <summary>A word between the parts of a date: the "of" in "the first quarter of 2026".</summary>
    DateJoint = 1UL << 40,

    /// <summary>A fraction in words: "two-thirds", "half of", 절반.</summary>
    FractionName = 1UL << 36,

    /// <summary>A word before a number that makes it negative: minus, 마이너스.</summary>
    Minus = 1UL << 37,

    /// <summary>A word between the whole number and its decimals: point, 点.</summary>
    PointWord = 1UL << 38,

    /// <summary>A word that negates a bound: never, 않, ない.</summary>
    Negation = 1UL << 42,

    /// <summary>A word before the name of a month that makes it a date: "end of".</summary>
    MonthBefore = 1UL << 43,

    /// <summary>A word after four digits that makes them a year: "2025 EBITDA".</summary>
    YearAfter = 1UL << 44,
}

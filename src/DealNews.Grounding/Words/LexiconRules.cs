using System.Buffers;

namespace DealNews.Grounding;

/// <summary>The rules of a language's figures, other than its words.</summary>
internal sealed record LexiconRules
{
    /// <summary>The mark before decimals.</summary>
    public char DecimalMark { get; init; } = '.';

    /// <summary>The marks between groups of digits.</summary>
    public string GroupMarks { get; init; } = ",'";

    /// <summary>Whether digits follow a scale within one number: 1조4000억, 9만 4천.</summary>
    public bool ComposesDigits { get; init; }

    /// <summary>Whether a numeral without a power is a number before a currency: 五美元, but not 이 원.</summary>
    public bool CountsInSyllables { get; init; }

    /// <summary>The characters that can come between a currency and its hundredths: ドルと5セント, 美元又三美分.</summary>
    public string SubunitJoints { get; init; } = "";

    /// <summary>Whether a triangle before a number is a minus: ▲3%.</summary>
    public bool HasTriangleMinus { get; init; }

    /// <summary>Whether two digits before the word for year can be a year: 26年 for 2026.</summary>
    public bool HasShortYears { get; init; }

    /// <summary>The prefix that makes a number an ordinal (제, 第), or U+0000.</summary>
    public char OrdinalPrefix { get; init; }

    /// <summary>Whether a hyphen can join a number to its scale, currency or unit: a 500-million-dollar plan.</summary>
    public bool JoinsWithHyphen { get; init; }

    /// <summary>The word between a hundred and its rest ("two hundred and fifty"), or null.</summary>
    public string? HundredJoint { get; init; }

    /// <summary>
    /// Whether the word of a change from A to B follows both ("A에서 B로 늘었다") and does not precede them ("rose from A to
    /// B").
    /// </summary>
    public bool TellsChangeAfter { get; init; }

    /// <summary>The suffix that makes a unit the quantity of a price (당), or U+0000.</summary>
    public char PerSuffix { get; init; }

    /// <summary>The words that make a figure without a scale an exchange rate if they shortly precede it.</summary>
    public SearchValues<string>? RateWords { get; init; }

    /// <summary>The words that make pounds a weight.</summary>
    public SearchValues<string>? WeightWords { get; init; }

    /// <summary>The words after "pounds of" that make the pounds money.</summary>
    public SearchValues<string>? MoneyWords { get; init; }

    /// <summary>The words after a quantity that make it that of the price after it: あたり, につき.</summary>
    public string[] PerWords { get; init; } = [];

    /// <summary>Whether one thing directly before a price is its quantity: 1株2400円.</summary>
    public bool JoinsPriceToThing { get; init; }

    /// <summary>The words that make two numbers alternatives: "5 or 6 million".</summary>
    public string[] OrWords { get; init; } = [];

    /// <summary>The words that make a number with "p" a price in pence.</summary>
    public SearchValues<string>? ShareWords { get; init; }

    /// <summary>The particle that makes a period the base of the price after it (1년에 3억원), or U+0000.</summary>
    public char PeriodParticle { get; init; }

    /// <summary>The suffix of a price that is paid for each period: 씩.</summary>
    public string EachSuffix { get; init; } = "";

    /// <summary>The words that precede an old and a new month or year: "delayed from March to May".</summary>
    public SearchValues<string>? MoveWords { get; init; }

    /// <summary>Whether the negation of a bound follows it: 넘지 않는다, 超えない.</summary>
    public bool NegatesAfter { get; init; }

    /// <summary>The last character of the word for a fiscal year (年度), or U+0000.</summary>
    public char FiscalYearSuffix { get; init; }

    /// <summary>Whether a middle dot between digits can be a decimal mark: 4·5 per cent.</summary>
    public bool HasMiddleDot { get; init; }

    /// <summary>The words that make two numbers with a colon or "to" a ratio.</summary>
    public SearchValues<string>? RatioWords { get; init; }
}

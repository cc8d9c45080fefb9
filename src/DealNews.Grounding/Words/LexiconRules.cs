using System.Buffers;

namespace DealNews.Grounding;

/// <summary>What distinguishes the figures of a language beside its words.</summary>
internal sealed record LexiconRules
{
    /// <summary>The mark before decimals.</summary>
    public char DecimalMark { get; init; } = '.';

    /// <summary>The marks between groups of digits.</summary>
    public string GroupMarks { get; init; } = ",'";

    /// <summary>Whether digits follow a scale within one number: 1조4000억, 9만 4천.</summary>
    public bool ComposesDigits { get; init; }

    /// <summary>Whether a hyphen can join a number to its scale, currency or unit: a 500-million-dollar plan.</summary>
    public bool JoinsWithHyphen { get; init; }

    /// <summary>The word between a hundred and its rest ("two hundred and fifty"), or null.</summary>
    public string? HundredJoint { get; init; }

    /// <summary>
    /// Whether what tells a change from A to B follows both ("A에서 B로 늘었다") rather than precedes them ("rose from A to B").
    /// </summary>
    public bool TellsChangeAfter { get; init; }

    /// <summary>The ending that makes a unit the base of a price (당), or NUL.</summary>
    public char PerSuffix { get; init; }

    /// <summary>Words by which a figure without scale is an exchange rate when they stand shortly before it.</summary>
    public SearchValues<string>? RateWords { get; init; }
}

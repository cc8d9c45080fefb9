namespace DealNews.Grounding;

/// <summary>A mark or word between the two ends of a range.</summary>
/// <param name="NeedsOpening">Whether it needs an opening word: "and" after "between".</param>
internal sealed record RangeMarkTerm(bool NeedsOpening) : Term(TermRole.RangeMark)
{
    /// <summary>
    /// Whether the words can also describe a change, so that the context decides: "from A to B", "A에서 B로".
    /// </summary>
    public bool MayBeChange { get; init; }

    /// <summary>Whether the words need a closing word: "부터 … 까지".</summary>
    public bool NeedsClosing { get; init; }

    /// <summary>Whether the mark joins only numbers that touch it: a hyphen.</summary>
    public bool IsDash { get; init; }

    /// <summary>Whether the mark is a long dash, which joins only numbers that touch it on both sides.</summary>
    public bool IsLong { get; init; }

    /// <summary>Whether the mark also lists numbers, so that it joins only consecutive digits: 5, 6백억.</summary>
    public bool IsEnumeration { get; init; }

    /// <summary>Whether the mark is a sign and not a word: ~.</summary>
    public bool IsSymbol { get; init; }
}

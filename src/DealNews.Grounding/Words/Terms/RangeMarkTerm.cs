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

    /// <summary>Whether the mark is a dash, which joins two numbers only if no space separates it from them.</summary>
    public bool IsDash { get; init; }

    /// <summary>
    /// Whether the mark is a long dash, which joins two numbers only if no space separates it from both.
    /// </summary>
    public bool IsLong { get; init; }

    /// <summary>
    /// Whether the mark also separates items of a list, so that it joins only consecutive digits to a range: 5, 6백억.
    /// </summary>
    public bool IsEnumeration { get; init; }

    /// <summary>Whether the mark is a sign and not a word: ~.</summary>
    public bool IsSymbol { get; init; }
}

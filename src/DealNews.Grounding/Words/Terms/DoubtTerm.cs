namespace DealNews.Grounding;

/// <summary>A word next to a number that makes some kinds of figures doubtful.</summary>
internal sealed record DoubtTerm() : Term(TermRole.Doubt)
{
    /// <summary>Whether only amounts in an assumed currency are doubtful: 호주 6억 달러.</summary>
    public bool OnlyAssumedCurrency { get; init; }

    /// <summary>Whether the word follows the amount and refuses it: 이 아닌.</summary>
    public bool IsAfter { get; init; }

    /// <summary>Whether only powers of ten without a number are doubtful: 上百亿元.</summary>
    public bool OnlyBarePower { get; init; }

    /// <summary>Whether only quantities are doubtful, because they are speeds: 시속 300km.</summary>
    public bool OnlyQuantity { get; init; }
}

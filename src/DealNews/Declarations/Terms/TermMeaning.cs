namespace DealNews;

/// <summary>The meaning of a status term for its fact.</summary>
internal enum TermMeaning
{
    /// <summary>No meaning that a rule uses.</summary>
    None,

    /// <summary>A rumour: the fact is not certain.</summary>
    Rumour,

    /// <summary>Binding or under way: the fact is neither merely possible nor denied.</summary>
    Settled,

    /// <summary>Done: the date of the fact is not after the article.</summary>
    Done,

    /// <summary>Abandoned or denied: the fact does not count in sums.</summary>
    Void,
}

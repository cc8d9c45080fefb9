namespace DealNews;

/// <summary>The relation of a fact to the latest fact with the same claim.</summary>
public enum ClaimRelation
{
    /// <summary>The fact is the latest one, or has equal content.</summary>
    Same,

    /// <summary>The content differs, but both can be true: the amounts overlap.</summary>
    Compatible,

    /// <summary>The content differs, and the article is earlier, so the later article may have corrected it.</summary>
    Superseded,

    /// <summary>
    /// The content contradicts an article of the same time: the amounts do not overlap, or the statuses differ.
    /// </summary>
    Contradicting,
}

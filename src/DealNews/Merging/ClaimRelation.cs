namespace DealNews;

/// <summary>How a fact relates to the latest fact that makes the same claim.</summary>
public enum ClaimRelation
{
    /// <summary>It is the latest, or says exactly the same.</summary>
    Same,

    /// <summary>It says something else that can be true at the same time: the amounts overlap.</summary>
    Compatible,

    /// <summary>It says something else in an earlier article, so the later article may have corrected it.</summary>
    Superseded,

    /// <summary>It says something else at the same time: the amounts do not overlap, or the statuses differ.</summary>
    Contradicting,
}

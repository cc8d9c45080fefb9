namespace DealNews.Grounding;

/// <summary>The reason why <see cref="EvidenceRepair"/> could not repair a quote or position.</summary>
public enum RepairObstacle
{
    /// <summary>The text has no similar passage.</summary>
    NoSimilarText,

    /// <summary>
    /// The most similar passage is not similar enough, differs in a figure and in other words or in a word that can
    /// reverse the meaning, or is not clearly more similar than another one.
    /// </summary>
    NoClearPlace,

    /// <summary>The text contains the quote several times.</summary>
    SeveralPlaces,

    /// <summary>The hash of the text differs from <c>textSha256</c> of the article.</summary>
    OtherText,
}

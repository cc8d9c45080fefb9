namespace DealNews.Grounding;

/// <summary>Why <see cref="EvidenceRepair"/> could not repair an evidence.</summary>
public enum RepairObstacle
{
    /// <summary>The text has nothing similar.</summary>
    NoSimilarText,

    /// <summary>
    /// The nearest place is not similar enough, differs in a figure and in other words or in a word that can reverse the
    /// meaning, or is not clearly nearer than another one.
    /// </summary>
    NoClearPlace,

    /// <summary>The text has the quote several times.</summary>
    SeveralPlaces,

    /// <summary>The text is not the one that <c>textSha256</c> of the article names.</summary>
    OtherText,
}

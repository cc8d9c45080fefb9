namespace DealNews;

/// <summary>The verdict of a manual decision about two entities.</summary>
public enum EntityVerdict
{
    /// <summary>Undecided; the judgement has no effect.</summary>
    Unsure,

    /// <summary>The entities are the same.</summary>
    Same,

    /// <summary>The entities are different.</summary>
    Different,
}

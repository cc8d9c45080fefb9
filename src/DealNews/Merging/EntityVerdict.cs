namespace DealNews;

/// <summary>What a person judges about two entities.</summary>
public enum EntityVerdict
{
    /// <summary>The person cannot tell; the judgement has no effect.</summary>
    Unsure,

    /// <summary>They are the same.</summary>
    Same,

    /// <summary>They are different.</summary>
    Different,
}

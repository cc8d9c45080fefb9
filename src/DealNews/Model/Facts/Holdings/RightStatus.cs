namespace DealNews;

/// <summary>The stage of a right. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The stage of a right.")]
[Vocabulary]
public readonly partial struct RightStatus
{
    /// <summary>Proposed or under negotiation.</summary>
    [SchemaText("Proposed or under negotiation.")]
    [Stage]
    public static partial RightStatus Proposed { get; }

    /// <summary>Granted.</summary>
    [SchemaText("Granted.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial RightStatus Granted { get; }

    /// <summary>Exercised.</summary>
    [SchemaText("Exercised.")]
    [Stage]
    [Means(TermMeaning.Done)]
    public static partial RightStatus Exercised { get; }

    /// <summary>Expired without use.</summary>
    [SchemaText("Expired without use.")]
    public static partial RightStatus Expired { get; }

    /// <summary>Given up.</summary>
    [SchemaText("Given up.")]
    public static partial RightStatus Waived { get; }

    /// <summary>Ended.</summary>
    [SchemaText("Ended.")]
    public static partial RightStatus Terminated { get; }
}

namespace DealNews;

/// <summary>The status of a condition. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("Whether a condition is met.")]
[Vocabulary]
public readonly partial struct ConditionStatus
{
    /// <summary>Not decided.</summary>
    [SchemaText("Not decided.")]
    [Stage]
    public static partial ConditionStatus Pending { get; }

    /// <summary>Filed or notified.</summary>
    [SchemaText("Filed or notified.")]
    [Stage]
    public static partial ConditionStatus Filed { get; }

    /// <summary>In the first phase of a review.</summary>
    [SchemaText("In the first phase of a review.")]
    [Stage]
    public static partial ConditionStatus InReview { get; }

    /// <summary>In the second phase of a review (phase 2, second request).</summary>
    [SchemaText("In the second phase of a review (phase 2, second request).")]
    [Stage]
    public static partial ConditionStatus InDepthReview { get; }

    /// <summary>Met, or approved.</summary>
    [SchemaText("Met, or approved.")]
    [Stage]
    public static partial ConditionStatus Met { get; }

    /// <summary>Approved with conditions.</summary>
    [SchemaText("Approved with conditions.")]
    public static partial ConditionStatus MetWithRemedies { get; }

    /// <summary>Waived by the party that the condition protects.</summary>
    [SchemaText("Waived by the party that the condition protects.")]
    public static partial ConditionStatus Waived { get; }

    /// <summary>Not met, or refused.</summary>
    [SchemaText("Not met, or refused.")]
    public static partial ConditionStatus Failed { get; }
}

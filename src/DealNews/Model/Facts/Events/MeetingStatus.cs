namespace DealNews;

/// <summary>The status of a meeting. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The status of a meeting.")]
[Vocabulary]
[ComparedAs(EvidenceCheck.Term)]
public readonly partial struct MeetingStatus
{
    /// <summary>Planned, not yet held.</summary>
    [SchemaText("Planned, not yet held.")]
    [Stage]
    public static partial MeetingStatus Scheduled { get; }

    /// <summary>Has taken place.</summary>
    [SchemaText("Has taken place.")]
    [Stage]
    [Means(TermMeaning.Done)]
    public static partial MeetingStatus Held { get; }

    /// <summary>Postponed.</summary>
    [SchemaText("Postponed.")]
    public static partial MeetingStatus Postponed { get; }

    /// <summary>Will not take place.</summary>
    [SchemaText("Will not take place.")]
    [Means(TermMeaning.Void)]
    public static partial MeetingStatus Cancelled { get; }
}

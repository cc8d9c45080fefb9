namespace DealNews;

/// <summary>Whether a meeting has taken place. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct MeetingStatus
{
    /// <summary>Planned, not yet held.</summary>
    public static partial MeetingStatus Scheduled { get; }

    /// <summary>Has taken place.</summary>
    public static partial MeetingStatus Held { get; }

    /// <summary>Put off.</summary>
    public static partial MeetingStatus Postponed { get; }

    /// <summary>Will not take place.</summary>
    public static partial MeetingStatus Cancelled { get; }
}

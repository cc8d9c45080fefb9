namespace DealNews;

/// <summary>The part that someone has in a meeting. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct MeetingRole
{
    /// <summary>Takes part.</summary>
    public static partial MeetingRole Participant { get; }

    /// <summary>Called the meeting.</summary>
    public static partial MeetingRole Organizer { get; }

    /// <summary>Receives the others.</summary>
    public static partial MeetingRole Host { get; }

    /// <summary>Comes to the host.</summary>
    public static partial MeetingRole Visitor { get; }
}

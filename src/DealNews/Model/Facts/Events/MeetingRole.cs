namespace DealNews;

/// <summary>The role of a participant in a meeting. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The role of a participant in a meeting.")]
[Vocabulary]
public readonly partial struct MeetingRole
{
    /// <summary>Takes part in the meeting.</summary>
    [SchemaText("Takes part in the meeting.")]
    public static partial MeetingRole Participant { get; }

    /// <summary>Called the meeting.</summary>
    [SchemaText("Called the meeting.")]
    public static partial MeetingRole Organizer { get; }

    /// <summary>Hosts the other participants.</summary>
    [SchemaText("Hosts the other participants.")]
    public static partial MeetingRole Host { get; }

    /// <summary>Comes to the host.</summary>
    [SchemaText("Comes to the host.")]
    public static partial MeetingRole Visitor { get; }
}

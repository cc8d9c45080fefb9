namespace DealNews;

/// <summary>The format of a meeting. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The format of a meeting.")]
[Vocabulary]
public readonly partial struct MeetingFormat
{
    /// <summary>At one place.</summary>
    [SchemaText("At one place.")]
    public static partial MeetingFormat InPerson { get; }

    /// <summary>By telephone or video.</summary>
    [SchemaText("By telephone or video.")]
    public static partial MeetingFormat Remote { get; }

    /// <summary>Partly at one place, partly remote.</summary>
    [SchemaText("Partly at one place, partly remote.")]
    public static partial MeetingFormat Hybrid { get; }
}

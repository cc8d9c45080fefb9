namespace DealNews;

/// <summary>How the participants meet. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct MeetingFormat
{
    /// <summary>At one place.</summary>
    public static partial MeetingFormat InPerson { get; }

    /// <summary>By telephone or video.</summary>
    public static partial MeetingFormat Remote { get; }

    /// <summary>Some at the place, some remote.</summary>
    public static partial MeetingFormat Hybrid { get; }
}

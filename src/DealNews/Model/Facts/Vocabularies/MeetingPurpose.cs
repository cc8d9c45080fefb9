namespace DealNews;

/// <summary>What a meeting is for. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct MeetingPurpose
{
    /// <summary>To exchange views.</summary>
    public static partial MeetingPurpose Discussion { get; }

    /// <summary>To come to terms.</summary>
    public static partial MeetingPurpose Negotiation { get; }

    /// <summary>To see a place or pay a call.</summary>
    public static partial MeetingPurpose Visit { get; }

    /// <summary>To sign an agreement.</summary>
    public static partial MeetingPurpose Signing { get; }

    /// <summary>To speak to the press.</summary>
    public static partial MeetingPurpose MediaStatement { get; }

    /// <summary>Another purpose.</summary>
    public static partial MeetingPurpose Other { get; }
}

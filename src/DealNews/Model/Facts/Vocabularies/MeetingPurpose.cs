namespace DealNews;

/// <summary>What a meeting is for. An open vocabulary: any other term is kept.</summary>
[SchemaText("The purpose of a meeting.")]
[Vocabulary]
public readonly partial struct MeetingPurpose
{
    /// <summary>To exchange views.</summary>
    [SchemaText("An exchange of views.")]
    public static partial MeetingPurpose Discussion { get; }

    /// <summary>To come to terms.</summary>
    [SchemaText("A negotiation.")]
    public static partial MeetingPurpose Negotiation { get; }

    /// <summary>To see a place or pay a call.</summary>
    [SchemaText("A visit to a site or a courtesy call.")]
    public static partial MeetingPurpose Visit { get; }

    /// <summary>To sign an agreement.</summary>
    [SchemaText("The signing of an agreement.")]
    public static partial MeetingPurpose Signing { get; }

    /// <summary>To speak to the press.</summary>
    [SchemaText("A statement to the press.")]
    public static partial MeetingPurpose MediaStatement { get; }

    /// <summary>Another purpose.</summary>
    [SchemaText("Another purpose.")]
    public static partial MeetingPurpose Other { get; }
}

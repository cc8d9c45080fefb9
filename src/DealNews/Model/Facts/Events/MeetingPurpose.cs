namespace DealNews;

/// <summary>The purpose of a meeting. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The purpose of a meeting.")]
[Vocabulary]
public readonly partial struct MeetingPurpose
{
    /// <summary>An exchange of views.</summary>
    [SchemaText("An exchange of views.")]
    public static partial MeetingPurpose Discussion { get; }

    /// <summary>A negotiation.</summary>
    [SchemaText("A negotiation.")]
    public static partial MeetingPurpose Negotiation { get; }

    /// <summary>A visit to a site or a courtesy call.</summary>
    [SchemaText("A visit to a site or a courtesy call.")]
    public static partial MeetingPurpose Visit { get; }

    /// <summary>The signing of an agreement.</summary>
    [SchemaText("The signing of an agreement.")]
    public static partial MeetingPurpose Signing { get; }

    /// <summary>A statement to the press.</summary>
    [SchemaText("A statement to the press.")]
    public static partial MeetingPurpose MediaStatement { get; }

    /// <summary>Another purpose.</summary>
    [SchemaText("Another purpose.")]
    public static partial MeetingPurpose Other { get; }
}

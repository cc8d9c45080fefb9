namespace DealNews;

/// <summary>The stage of a measure of a company. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The stage of a measure of a company.")]
[Vocabulary]
public readonly partial struct ActionStatus
{
    /// <summary>Reported only by people who are not involved.</summary>
    [SchemaText("Reported only by people who are not involved.")]
    [Stage]
    [Means(TermMeaning.Rumour)]
    public static partial ActionStatus Rumoured { get; }

    /// <summary>Planned or considered.</summary>
    [SchemaText("Planned or considered.")]
    [Stage]
    public static partial ActionStatus Planned { get; }

    /// <summary>Announced.</summary>
    [SchemaText("Announced.")]
    [Stage]
    public static partial ActionStatus Announced { get; }

    /// <summary>Approved by the deciding body.</summary>
    [SchemaText("Approved by the deciding body.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial ActionStatus Approved { get; }

    /// <summary>Under way.</summary>
    [SchemaText("Under way.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial ActionStatus Underway { get; }

    /// <summary>Completed or paid.</summary>
    [SchemaText("Completed or paid.")]
    [Stage]
    [Means(TermMeaning.Done)]
    public static partial ActionStatus Completed { get; }

    /// <summary>On hold.</summary>
    [SchemaText("On hold.")]
    public static partial ActionStatus Suspended { get; }

    /// <summary>Abandoned.</summary>
    [SchemaText("Abandoned.")]
    [Means(TermMeaning.Void)]
    public static partial ActionStatus Cancelled { get; }

    /// <summary>Denied by the company.</summary>
    [SchemaText("Denied by the company.")]
    [Means(TermMeaning.Void)]
    public static partial ActionStatus Denied { get; }
}

namespace DealNews;

/// <summary>People or companies meet.</summary>
[SchemaText("A meeting of people or companies.")]
[FactKind("meeting")]
public sealed partial record Meeting : Fact
{
    /// <summary>Who meets; at least two, or one who receives the press or pays a visit.</summary>
    [SchemaText("The participants: at least two, or one if the purpose is a media statement or a visit.")]
    public required ValueList<MeetingParticipant> Participants { get; init; }

    /// <summary>When (EDTF).</summary>
    [SchemaText("The date of the meeting (EDTF).")]
    public PartialDate? Date { get; init; }

    /// <summary>The date as printed (<c>4일</c>).</summary>
    [SchemaText("The date as printed (4일).")]
    public string? DateText { get; init; }

    /// <summary>Where.</summary>
    [SchemaText("The place.")]
    public Place? Place { get; init; }

    /// <summary>What for.</summary>
    [SchemaText("The purpose.")]
    public MeetingPurpose? Purpose { get; init; }

    /// <summary>How.</summary>
    [SchemaText("The format: in person, remote or hybrid.")]
    public MeetingFormat? Format { get; init; }

    /// <summary>Whether it has taken place.</summary>
    [SchemaText("Whether the meeting has taken place.")]
    public required MeetingStatus Status { get; init; }

    /// <summary>What is talked about.</summary>
    [SchemaText("The topics.")]
    public ValueList<string> Topics { get; init; }
}

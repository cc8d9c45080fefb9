namespace DealNews;

/// <summary>A meeting of people or companies.</summary>
[SchemaText("A meeting of people or companies.")]
[FactKind("meeting")]
public sealed partial record Meeting : Fact
{
    /// <summary>The participants: at least two, or one if the purpose is a media statement or a visit.</summary>
    [SchemaText("The participants: at least two, or one if the purpose is a media statement or a visit.")]
    public required ValueList<MeetingParticipant> Participants { get; init; }

    /// <summary>The date of the meeting (EDTF).</summary>
    [SchemaText("The date of the meeting (EDTF).")]
    [StatusDate]
    public PartialDate? Date { get; init; }

    /// <summary>The date as printed (4일).</summary>
    [SchemaText("The date as printed (4일).")]
    [ComparedAs(EvidenceCheck.Wording)]
    public string? DateText { get; init; }

    /// <summary>The place.</summary>
    [SchemaText("The place.")]
    public Place? Place { get; init; }

    /// <summary>The purpose.</summary>
    [SchemaText("The purpose.")]
    public MeetingPurpose? Purpose { get; init; }

    /// <summary>The format: in person, remote or hybrid.</summary>
    [SchemaText("The format: in person, remote or hybrid.")]
    public MeetingFormat? Format { get; init; }

    /// <summary>The status of the meeting: scheduled, held, postponed or cancelled.</summary>
    [SchemaText("The status of the meeting: scheduled, held, postponed or cancelled.")]
    public required MeetingStatus Status { get; init; }

    /// <summary>The topics.</summary>
    [SchemaText("The topics.")]
    [NotCompared(NotComparedReason.Summary)]
    public ValueList<string> Topics { get; init; }

    /// <summary>The length of the meeting, with its unit.</summary>
    [SchemaText("The length of the meeting, with its unit.")]
    public ReportedNumber? Length { get; init; }
}

namespace DealNews;

/// <summary>People or companies meet.</summary>
[FactKind("meeting")]
public sealed partial record Meeting : Fact
{
    /// <summary>Who meets; at least two, or one who receives the press or pays a visit.</summary>
    public required ValueList<MeetingParticipant> Participants { get; init; }

    /// <summary>When (EDTF).</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The date as printed (<c>4일</c>).</summary>
    public string? DateText { get; init; }

    /// <summary>Where.</summary>
    public Place? Place { get; init; }

    /// <summary>What for.</summary>
    public MeetingPurpose? Purpose { get; init; }

    /// <summary>How.</summary>
    public MeetingFormat? Format { get; init; }

    /// <summary>Whether it has taken place.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>What is talked about.</summary>
    public ValueList<string> Topics { get; init; }
}

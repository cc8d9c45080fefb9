namespace DealNews;

/// <summary>Someone who takes part in a meeting.</summary>
[ModelRecord]
[SchemaText("A participant of a meeting.")]
public sealed partial record MeetingParticipant : Extensible
{
    /// <summary>Who.</summary>
    [SchemaText("The participant.")]
    [References(EntitySorts.Any)]
    public required EntityId Entity { get; init; }

    /// <summary>For whom.</summary>
    [SchemaText("The organization that the participant represents.")]
    [References(EntitySorts.Company | EntitySorts.Project)]
    public EntityId? OnBehalfOf { get; init; }

    /// <summary>In what role.</summary>
    [SchemaText("The role of the participant.")]
    public MeetingRole? Role { get; init; }
}

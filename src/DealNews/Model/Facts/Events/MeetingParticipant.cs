namespace DealNews;

/// <summary>A participant of a meeting.</summary>
[ModelRecord]
[SchemaText("A participant of a meeting.")]
public sealed partial record MeetingParticipant : Extensible
{
    /// <summary>The participant.</summary>
    [SchemaText("The participant.")]
    [References(EntitySorts.Any)]
    public required EntityId Entity { get; init; }

    /// <summary>The organization that the participant represents.</summary>
    [SchemaText("The organization that the participant represents.")]
    [References(EntitySorts.Company | EntitySorts.Project)]
    public EntityId? OnBehalfOf { get; init; }

    /// <summary>The role of the participant.</summary>
    [SchemaText("The role of the participant.")]
    public MeetingRole? Role { get; init; }
}

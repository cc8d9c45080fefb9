namespace DealNews;

/// <summary>Someone who takes part in a meeting.</summary>
public sealed partial record MeetingParticipant : Extensible
{
    /// <summary>Who.</summary>
    [References(EntitySorts.Any)]
    public required EntityId Entity { get; init; }

    /// <summary>For whom.</summary>
    [References(EntitySorts.Company | EntitySorts.Project)]
    public EntityId? OnBehalfOf { get; init; }

    /// <summary>In what role.</summary>
    public MeetingRole? Role { get; init; }
}

namespace DealNews.Testing;

/// <summary>Builds a <see cref="Meeting"/>.</summary>
public sealed class MeetingBuilder : FactBuilder<Meeting, MeetingBuilder>
{
    internal MeetingBuilder(Meeting fact)
        : base(fact, static fact => new(fact)) { }

    /// <summary>Sets the participants.</summary>
    public MeetingBuilder Between(EntityId first, EntityId second, params ValueList<EntityId> others) =>
        With(meeting =>
            meeting with
            {
                Participants =
                [
                    .. others
                        .Prepend(second)
                        .Prepend(first)
                        .Select(static entity => new MeetingParticipant { Entity = entity }),
                ],
            }
        );

    /// <summary>Adds a participant.</summary>
    /// <param name="entity">The id of the participant.</param>
    /// <param name="onBehalfOf">The company or project that the participant represents.</param>
    /// <param name="role">The role of the participant.</param>
    public MeetingBuilder And(EntityId entity, EntityId? onBehalfOf = null, MeetingRole? role = null) =>
        With(meeting =>
            meeting with
            {
                Participants =
                [
                    .. meeting.Participants,
                    new()
                    {
                        Entity = entity,
                        OnBehalfOf = onBehalfOf,
                        Role = role,
                    },
                ],
            }
        );

    /// <summary>Sets the date.</summary>
    public MeetingBuilder On(PartialDate date) => With(meeting => meeting with { Date = date });

    /// <summary>Sets the place.</summary>
    /// <param name="place">The name of the place.</param>
    /// <param name="language">The language of the name; null for English.</param>
    public MeetingBuilder At(string place, LanguageTag? language = null) =>
        With(meeting => meeting with { Place = new() { Names = [new(language ?? "en", place)] } });

    /// <summary>Sets the purpose.</summary>
    public MeetingBuilder For(MeetingPurpose purpose) => With(meeting => meeting with { Purpose = purpose });

    /// <summary>Sets the format: in person, by video and so on.</summary>
    public MeetingBuilder As(MeetingFormat format) => With(meeting => meeting with { Format = format });

    /// <summary>Sets the topics.</summary>
    public MeetingBuilder About(params ValueList<string> topics) => With(meeting => meeting with { Topics = topics });

    /// <summary>Sets the status.</summary>
    public MeetingBuilder Is(MeetingStatus status) => With(meeting => meeting with { Status = status });
}

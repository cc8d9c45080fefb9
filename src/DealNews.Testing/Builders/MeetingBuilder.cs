namespace DealNews.Testing;

/// <summary>Builds a meeting.</summary>
public sealed class MeetingBuilder : FactBuilder<Meeting, MeetingBuilder>
{
    internal MeetingBuilder()
        : this(
            new Meeting
            {
                Participants = [new() { Entity = Filler.Person }, new() { Entity = Filler.OtherPerson }],
                Status = MeetingStatus.Scheduled,
            }
        ) { }

    private MeetingBuilder(Meeting fact)
        : base(fact) { }

    /// <summary>Says who meets.</summary>
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

    /// <summary>Adds someone who takes part.</summary>
    /// <param name="entity">Who takes part.</param>
    /// <param name="onBehalfOf">For which company or project.</param>
    /// <param name="role">In which role.</param>
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

    /// <summary>Says when they meet.</summary>
    public MeetingBuilder On(PartialDate date) => With(meeting => meeting with { Date = date });

    /// <summary>Says where they meet.</summary>
    /// <param name="place">The name of the place.</param>
    /// <param name="language">The language of the name; English where it is not given.</param>
    public MeetingBuilder At(string place, LanguageTag? language = null) =>
        With(meeting => meeting with { Place = new() { Names = [new(language ?? "en", place)] } });

    /// <summary>Says what they meet for.</summary>
    public MeetingBuilder For(MeetingPurpose purpose) => With(meeting => meeting with { Purpose = purpose });

    /// <summary>Says in which form they meet.</summary>
    public MeetingBuilder As(MeetingFormat format) => With(meeting => meeting with { Format = format });

    /// <summary>Says what they talk about.</summary>
    public MeetingBuilder About(params ValueList<string> topics) => With(meeting => meeting with { Topics = topics });

    /// <summary>Says how far it has come.</summary>
    public MeetingBuilder Is(MeetingStatus status) => With(meeting => meeting with { Status = status });

    private protected override MeetingBuilder Holding(Meeting fact) => new(fact);
}

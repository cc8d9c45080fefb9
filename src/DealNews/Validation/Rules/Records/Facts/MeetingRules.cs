namespace DealNews.Validation;

internal readonly partial struct MeetingRules
{
    static partial void Own(Meeting value, RuleContext context)
    {
        var minimum = value.Purpose == MeetingPurpose.MediaStatement || value.Purpose == MeetingPurpose.Visit ? 1 : 2;
        ParticipantsRule.CheckCount(value.Participants.Count, minimum, "participants", context);
        ParticipantsRule.CheckDistinct(
            value.Participants,
            "participants",
            static participant => participant.Entity,
            context
        );
    }
}

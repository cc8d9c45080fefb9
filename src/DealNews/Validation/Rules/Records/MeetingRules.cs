namespace DealNews.Validation;

internal static partial class MeetingRules
{
    static partial void Own(Meeting value, RuleContext context)
    {
        var fewest = value.Purpose == MeetingPurpose.MediaStatement || value.Purpose == MeetingPurpose.Visit ? 1 : 2;
        if (value.Participants.Count < fewest && !value.Participants.IsEmpty)
        {
            context.Report(
                RuleCode.ParticipantsWrong,
                "participants",
                FormattableString.Invariant(
                    $"There are {value.Participants.Count} participants; expected at least {fewest}."
                )
            );
        }

        context.ListedTwice(value.Participants, "participants", static participant => participant.Entity);
        StatusRule.Check(value, value.Status == MeetingStatus.Held, false, context);
    }
}

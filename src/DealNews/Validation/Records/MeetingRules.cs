namespace DealNews.Validation;

internal static partial class MeetingRules
{
    static partial void Own(Meeting value, RuleContext context)
    {
        var fewest = value.Purpose == MeetingPurpose.MediaStatement || value.Purpose == MeetingPurpose.Visit ? 1 : 2;
        if (value.Participants.Count < fewest && !value.Participants.IsEmpty)
        {
            context.Report(RuleCode.ParticipantsWrong, "participants", FormattableString.Invariant(
                $"There are {value.Participants.Count} participants; expected at least {fewest}."));
        }

        for (var i = 1; i < value.Participants.Count; i++)
        {
            if (value.Participants[i] is { } participant && IsListedBefore(value.Participants.AsSpan()[..i], participant))
            {
                context.Path.Enter("participants");
                context.Path.Enter(i);
                context.Report(RuleCode.ParticipantsWrong, null, $"\"{participant.Entity}\" is listed twice.");
                context.Path.Leave();
                context.Path.Leave();
            }
        }

        StatusRule.Check(value, value.Status == MeetingStatus.Held, false, context);
    }

    private static bool IsListedBefore(ReadOnlySpan<MeetingParticipant> before, MeetingParticipant participant)
    {
        foreach (var other in before)
        {
            if (other is not null && other.Entity == participant.Entity && !participant.Entity.IsAbsent)
            {
                return true;
            }
        }

        return false;
    }
}

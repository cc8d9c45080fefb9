namespace DealNews.Validation;

internal static partial class PartnershipRules
{
    private const int Fewest = 2;

    static partial void Own(Partnership value, RuleContext context)
    {
        if (value.Partners.Count < Fewest && !value.Partners.IsEmpty)
        {
            context.Report(RuleCode.ParticipantsWrong, "partners", "There is one partner; expected at least two.");
        }

        StatusRule.Check(
            value,
            value.Status == PartnershipStatus.Signed || value.Status == PartnershipStatus.InForce,
            false,
            context
        );
    }
}

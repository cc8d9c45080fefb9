namespace DealNews.Validation;

internal static partial class PartnershipRules
{
    private const int MinimumPartners = 2;

    static partial void Own(Partnership value, RuleContext context)
    {
        ParticipantsRule.CheckCount(value.Partners.Count, MinimumPartners, "partners", context);
        StatusRule.Check(
            value,
            value.Status.Value,
            value.Status == PartnershipStatus.Signed || value.Status == PartnershipStatus.InForce,
            false,
            context
        );
    }
}

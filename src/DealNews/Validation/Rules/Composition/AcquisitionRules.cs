namespace DealNews.Validation;

internal static partial class AcquisitionRules
{
    static partial void Own(Acquisition value, RuleContext context) =>
        StatusRule.Check(
            value,
            value.Status.Value,
            value.Status == AcquisitionStatus.Agreed || value.Status == AcquisitionStatus.Completed,
            value.Status == AcquisitionStatus.Rumoured,
            context
        );
}

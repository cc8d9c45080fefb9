namespace DealNews.Validation;

/// <summary>DN0002. The JSON reader checks this rule.</summary>
internal static class JsonShapeRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN0002",
        "The JSON does not have the shape of the format: a value has the wrong type, a member occurs twice, or a "
            + "number or an amount of money has too many digits to be kept exactly."
    );
}

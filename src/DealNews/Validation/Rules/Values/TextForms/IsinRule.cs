namespace DealNews.Validation;

/// <summary>DN1021. Generated code calls <see cref="Isin.Check(ReadOnlySpan{char})"/> for each value.</summary>
internal static class IsinRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN1021",
        "An ISIN is not two letters, nine letters or digits and a check digit (ISO 6166), or the check digit is wrong."
    );
}

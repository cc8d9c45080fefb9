namespace DealNews.Validation;

/// <summary>DN1020. Generated code calls <see cref="Lei.Check(ReadOnlySpan{char})"/> for each value.</summary>
internal static class LeiRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN1020",
        "A LEI is not 18 letters and digits with two check digits (ISO 17442), or the check digits are wrong."
    );
}

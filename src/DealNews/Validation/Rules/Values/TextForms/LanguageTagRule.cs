namespace DealNews.Validation;

/// <summary>DN1025. Generated code calls <see cref="LanguageTag.Check(ReadOnlySpan{char})"/> for each value.</summary>
internal static class LanguageTagRule
{
    public static readonly Rule Definition = Rule.Error("DN1025", "A language tag is not well-formed (BCP 47).");
}

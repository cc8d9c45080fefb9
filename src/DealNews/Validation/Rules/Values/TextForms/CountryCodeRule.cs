namespace DealNews.Validation;

/// <summary>DN1024. Generated code calls <see cref="CountryCode.Check(ReadOnlySpan{char})"/> for each value.</summary>
internal static class CountryCodeRule
{
    public static readonly Rule Definition = Rule.Error("DN1024", "A country code is not one of ISO 3166-1 alpha-2.");
}

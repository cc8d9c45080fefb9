using System.Text.Json;

namespace DealNews.Grounding;

/// <summary>
/// Lists the claims of unknown members whose JSON form identifies their type: money, dates and numbers.
/// </summary>
internal static class UnknownClaims
{
    private static readonly string[] s_bounds = ["exact", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    public static IEnumerable<Claim> Of(AdditionalProperties members, string pointer) =>
        members.SelectMany(member => Of(member.Value, $"{pointer}/{Escape(member.Key)}"));

    private static IEnumerable<Claim> Of(JsonElement value, string pointer) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => value
                .EnumerateArray()
                .SelectMany((item, i) => Of(item, FormattableString.Invariant($"{pointer}/{i}"))),
            JsonValueKind.Object => OfObject(value, pointer),
            JsonValueKind.String => OfText(value.GetString()!, pointer),
            JsonValueKind.Number when value.TryGetDecimal(out var number) =>
            [
                new NumberClaim(pointer, new(number, number, false, false), null) { IsAnyKind = true },
            ],
            _ => [],
        };

    private static IEnumerable<Claim> OfObject(JsonElement value, string pointer)
    {
        if (s_bounds.Select(name => Text(value, name)).FirstOrDefault(text => Money.TryParse(text, out _)) is not null)
        {
            var amount = new ReportedAmount
            {
                Exact = Amount(value, "exact"),
                Minimum = Amount(value, "minimum"),
                Maximum = Amount(value, "maximum"),
                ExclusiveMinimum = Amount(value, "exclusiveMinimum"),
                ExclusiveMaximum = Amount(value, "exclusiveMaximum"),
                IsApproximate =
                    value.TryGetProperty("approximate", out var hedge) && hedge.ValueKind == JsonValueKind.True,
            };
            return Claims.Amount(amount, pointer, isEarlier: false);
        }

        return value.EnumerateObject().SelectMany(member => Of(member.Value, $"{pointer}/{Escape(member.Name)}"));
    }

    private static IEnumerable<Claim> OfText(string text, string pointer) =>
        Money.TryParse(text, out var money) ? Claims.Amount(new() { Exact = money }, pointer, isEarlier: false)
        : IsDate(text) ? [new DateClaim(pointer, new(text), IsInferred: true)]
        : [];

    // A year, a month, a day, or an interval of them. Other texts of four digits are rarely dates.
    private static bool IsDate(string text) =>
        text.Length >= 4
        && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal))
        && char.IsAsciiDigit(text[3])
        && new PartialDate(text).IsValid;

    // RFC 6901.
    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
            ? member.GetString()
            : null;

    private static Money? Amount(JsonElement value, string name) =>
        Money.TryParse(Text(value, name), out var money) ? money : null;
}

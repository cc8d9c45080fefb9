using System.Globalization;
using System.Text.Json;
using DealNews.Json;
using static DealNews.Fuzz.OracleException;

namespace DealNews.Fuzz;

/// <summary>Verifies that a round trip loses, changes and adds no value.</summary>
internal static class KeptValues
{
    /// <exception cref="OracleException">A value differs.</exception>
    public static void Verify(byte[] read, byte[] written)
    {
        using var before = JsonDocument.Parse(read.AsMemory(read.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
        using var after = JsonDocument.Parse(written);
        Verify("", before.RootElement, after.RootElement);
    }

    private static void Verify(string pointer, JsonElement before, JsonElement after)
    {
        switch (before.ValueKind, after.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                VerifyMembers(pointer, before, after);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                VerifyElements(pointer, [.. before.EnumerateArray()], [.. after.EnumerateArray()]);
                break;
            case (JsonValueKind.String, JsonValueKind.Array):
                VerifyElements(pointer, [before], [.. after.EnumerateArray()]);
                break;
            default:
                Require(
                    JsonElements.AreSame(before, after) || IsSameMoney(before, after) || IsSameInstant(before, after),
                    $"{pointer}: {before.GetRawText()} becomes {after.GetRawText()}"
                );
                break;
        }
    }

    private static void VerifyMembers(string pointer, JsonElement before, JsonElement after)
    {
        foreach (var member in before.EnumerateObject())
        {
            var place = $"{pointer}/{member.Name}";
            if (after.TryGetProperty(member.Name, out var kept))
            {
                Verify(place, member.Value, kept);
            }
            else
            {
                Require(IsAbsent(member), $"{place}: {member.Value.GetRawText()} is lost");
            }
        }

        foreach (var member in after.EnumerateObject())
        {
            Require(
                before.TryGetProperty(member.Name, out _),
                $"{pointer}/{member.Name}: {member.Value.GetRawText()} is added"
            );
        }
    }

    private static void VerifyElements(string pointer, JsonElement[] before, JsonElement[] after)
    {
        Require(before.Length == after.Length, $"{pointer}: {before.Length} elements become {after.Length}");
        for (var i = 0; i < before.Length; i++)
        {
            Verify($"{pointer}/{i.ToString(CultureInfo.InvariantCulture)}", before[i], after[i]);
        }
    }

    private static bool IsAbsent(JsonProperty member) =>
        member.Value.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.False => true,
            JsonValueKind.Array => member.Value.GetArrayLength() == 0,
            JsonValueKind.Object => !member.Value.EnumerateObject().MoveNext(),
            _ => false,
        };

    private static bool IsSameMoney(JsonElement before, JsonElement after) =>
        after.ValueKind == JsonValueKind.String
        && Money.TryParse(after.GetString(), out var money)
        && before.ValueKind switch
        {
            JsonValueKind.String => Money.TryParse(before.GetString(), out var same)
                && same == money
                && same.Amount.Scale == money.Amount.Scale,
            JsonValueKind.Object => AmountOf(before) is var (amount, currency)
                && amount == money.Amount
                && currency == money.Currency.Code,
            _ => false,
        };

    private static (decimal Amount, string? Currency)? AmountOf(JsonElement money)
    {
        var members = money
            .EnumerateObject()
            .ToDictionary(
                static member => member.Name,
                static member => member.Value,
                StringComparer.OrdinalIgnoreCase
            );
        return
            members.Count == 2
            && members.TryGetValue("amount", out var amount)
            && members.TryGetValue("currency", out var currency)
            && decimal.TryParse(
                amount.ValueKind == JsonValueKind.String ? amount.GetString() : amount.GetRawText(),
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var value
            )
            ? (value, currency.GetString())
            : null;
    }

    private static bool IsSameInstant(JsonElement before, JsonElement after) =>
        before.ValueKind == JsonValueKind.String
        && after.ValueKind == JsonValueKind.String
        && DateTimeOffset.TryParse(
            before.GetString(),
            CultureInfo.InvariantCulture,
            DateTimeStyles.RoundtripKind,
            out var one
        )
        && DateTimeOffset.TryParse(
            after.GetString(),
            CultureInfo.InvariantCulture,
            DateTimeStyles.RoundtripKind,
            out var other
        )
        && one.EqualsExact(other);
}

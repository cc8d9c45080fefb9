using System.Text.Json;

namespace DealNews.Testing;

/// <summary>A difference between two JSON values.</summary>
/// <param name="Pointer">
/// The JSON Pointer in the actual value, or in the expected one if the actual value is missing.
/// </param>
/// <param name="Expected">The expected JSON; null if no value is expected.</param>
/// <param name="Actual">The actual JSON; null if the value is missing.</param>
internal sealed record JsonDifference(string Pointer, string? Expected, string? Actual)
{
    private const int LongestShown = 120;

    public static JsonDifference Of(string pointer, JsonElement? expected, JsonElement? actual) =>
        new(pointer, expected?.GetRawText(), actual?.GetRawText());

    public override string ToString() =>
        PrintableText.Of(
            (Expected, Actual) switch
            {
                (null, _) => $"{Place}: expected nothing, found {Shown(Actual!)}",
                (_, null) => $"{Place}: expected {Shown(Expected)}, found nothing",
                _ => Between(Expected, Actual),
            }
        );

    private string Place => Pointer.Length == 0 ? "the root" : Pointer;

    // Shows long texts from shortly before the first difference.
    private string Between(string expected, string actual)
    {
        var same = expected.AsSpan().CommonPrefixLength(actual);
        var start =
            expected.Length > LongestShown || actual.Length > LongestShown ? Math.Max(0, same - (LongestShown / 4)) : 0;
        return $"{Place}: expected {Shown(expected, start)}, found {Shown(actual, start)}";
    }

    private static string Shown(string json, int start = 0)
    {
        var end = Math.Min(json.Length, start + LongestShown);
        // Does not split surrogate pairs.
        if (start > 0 && char.IsLowSurrogate(json[start]))
        {
            start--;
        }

        if (end < json.Length && char.IsLowSurrogate(json[end]))
        {
            end++;
        }

        return $"{(start > 0 ? "…" : "")}{json[start..end]}{(end < json.Length ? "…" : "")}";
    }
}

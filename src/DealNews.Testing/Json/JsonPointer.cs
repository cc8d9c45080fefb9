using System.Globalization;
using System.Text.Json;

namespace DealNews.Testing;

/// <summary>Builds, splits and resolves JSON Pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    public static string[] Segments(string pointer) => [.. pointer.Split('/').Skip(1).Select(Unescape)];

    public static string Append(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string Append(string pointer, int position) =>
        string.Create(CultureInfo.InvariantCulture, $"{pointer}/{position}");

    /// <summary>Returns the value at a pointer, or null if there is none.</summary>
    public static JsonElement? Find(JsonElement root, IEnumerable<string> segments)
    {
        var found = root;
        foreach (var segment in segments)
        {
            switch (found.ValueKind)
            {
                case JsonValueKind.Object when found.TryGetProperty(segment, out var member):
                    found = member;
                    break;
                case JsonValueKind.Array
                    when TryPosition(segment, out var position) && position < found.GetArrayLength():
                    found = found[position];
                    break;
                default:
                    return null;
            }
        }

        return found;
    }

    /// <summary>Parses a segment as the index of an array element.</summary>
    public static bool TryPosition(string segment, out int position) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out position);

    private static string Unescape(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}

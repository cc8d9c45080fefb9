using System.Globalization;

namespace DealNews;

/// <summary>Builds and splits JSON Pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    public static string Append(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string Append(string pointer, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");

    /// <summary>Returns the names and indexes of a pointer.</summary>
    public static string[] Segments(string pointer) => [.. pointer.Split('/').Skip(1).Select(Unescape)];

    /// <summary>Parses a segment as the index of an array element.</summary>
    public static bool TryIndex(string segment, out int index) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out index);

    /// <summary>Returns the name that a segment encodes.</summary>
    public static string Unescape(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}

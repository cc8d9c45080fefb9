using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DealNews.Json;

namespace DealNews.Tables;

/// <summary>Writes cells with JSON.</summary>
internal static class JsonCells
{
    /// <summary>Returns the JSON of a record or value of the format.</summary>
    public static string Of<T>(T value) =>
        JsonSerializer.Serialize(value, (JsonTypeInfo<T>)DealNewsJson.SerializerOptions.GetTypeInfo(typeof(T)));

    /// <summary>Returns an array; null for an empty list.</summary>
    public static string? Array<T>(ValueList<T> list, Func<T, string?> json) =>
        list.IsEmpty ? null : $"[{string.Join(',', list.Select(item => item is null ? "null" : json(item)))}]";

    /// <summary>Returns an object with the texts by language; null if there are none.</summary>
    public static string? Object(LanguageMap map) =>
        map.Count == 0
            ? null
            : $"{{{string.Join(',', map.Select(entry => $"{Escape(entry.Key.Value)}:{Escape(entry.Value)}"))}}}";

    /// <summary>Returns an object with the members, whose values are JSON; null if there are none.</summary>
    public static string? Object(List<KeyValuePair<string, string>> members) =>
        members.Count == 0
            ? null
            : $"{{{string.Join(',', members.Select(member => $"{Escape(member.Key)}:{member.Value}"))}}}";

    /// <summary>
    /// Returns a text as a JSON string. NUL and unpaired surrogates are escaped, so that nothing is lost.
    /// </summary>
    public static string Escape(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                json.Append(c).Append(text[++i]);
            }
            else if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (c < ' ' || char.IsSurrogate(c))
            {
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                json.Append(c);
            }
        }

        return json.Append('"').ToString();
    }
}

using System.Runtime.InteropServices;
using System.Text.Json;

namespace DealNews;

/// <summary>Checks JSON that is kept as it is: writing it back must not change it.</summary>
internal static class JsonElements
{
    /// <summary>Describes the first duplicate member or text that is not Unicode; null if there is none.</summary>
    public static string? FirstFault(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var names = new HashSet<string>(StringComparer.Ordinal);
                foreach (var member in element.EnumerateObject())
                {
                    if (!TryGetName(member, out var name))
                    {
                        return "The name of a member is not Unicode.";
                    }

                    if (!names.Add(name))
                    {
                        return $"The object has the member \"{name}\" twice.";
                    }

                    if (FirstFault(member.Value) is { } fault)
                    {
                        return fault;
                    }
                }

                return null;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    if (FirstFault(item) is { } fault)
                    {
                        return fault;
                    }
                }

                return null;
            case JsonValueKind.String:
                return IsUnicode(element) ? null : "A text is not Unicode.";
            default:
                return null;
        }
    }

    /// <summary>Whether both are equal JSON, in any spelling.</summary>
    public static bool AreSame(JsonElement one, JsonElement other)
    {
        if (JsonMarshal.GetRawUtf8Value(one).SequenceEqual(JsonMarshal.GetRawUtf8Value(other)))
        {
            return true;
        }

        try
        {
            return JsonElement.DeepEquals(one, other);
        }
        catch (ArgumentOutOfRangeException)
        {
            // DeepEquals throws for numbers with extreme exponents; such numbers are equal only in the same spelling.
            return false;
        }
    }

    private static bool TryGetName(JsonProperty member, out string name)
    {
        try
        {
            name = member.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = "";
            return false;
        }
    }

    private static bool IsUnicode(JsonElement text)
    {
        try
        {
            return text.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}

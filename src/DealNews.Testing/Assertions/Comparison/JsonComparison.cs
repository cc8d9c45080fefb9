using System.Text.Json;

namespace DealNews.Testing;

/// <summary>Compares two JSON values and collects the differences. The order of members is ignored.</summary>
internal sealed class JsonComparison
{
    private readonly List<JsonDifference> _differences = [];

    private JsonComparison() { }

    public static IReadOnlyList<JsonDifference> Compare(JsonElement expected, JsonElement actual)
    {
        var comparison = new JsonComparison();
        comparison.Compare("", expected, actual);
        return comparison._differences;
    }

    private void Compare(string pointer, JsonElement expected, JsonElement actual)
    {
        switch (expected.ValueKind, actual.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                CompareMembers(pointer, expected, actual);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                CompareElements(pointer, [.. expected.EnumerateArray()], [.. actual.EnumerateArray()]);
                break;
            default:
                if (!AreSame(expected, actual))
                {
                    Note(pointer, expected, actual);
                }

                break;
        }
    }

    // Same comparison as for additional properties; JsonElement.DeepEquals fails for numbers with huge exponents.
    private static bool AreSame(JsonElement expected, JsonElement actual) =>
        new AdditionalProperties([new("", expected)]) == new AdditionalProperties([new("", actual)]);

    private void CompareMembers(string pointer, JsonElement expected, JsonElement actual)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var place = JsonPointer.Append(pointer, member.Name);
            if (actual.TryGetProperty(member.Name, out var found))
            {
                Compare(place, member.Value, found);
            }
            else
            {
                Note(place, member.Value, null);
            }
        }

        foreach (var member in actual.EnumerateObject().Where(member => !expected.TryGetProperty(member.Name, out _)))
        {
            Note(JsonPointer.Append(pointer, member.Name), null, member.Value);
        }
    }

    private void CompareElements(string pointer, JsonElement[] expected, JsonElement[] actual)
    {
        if (IdsOf(expected) is { } expectedIds && IdsOf(actual) is { } actualIds)
        {
            CompareById(pointer, expected, expectedIds, actual, actualIds);
            return;
        }

        for (var i = 0; i < Math.Max(expected.Length, actual.Length); i++)
        {
            var place = JsonPointer.Append(pointer, i);
            if (i < expected.Length && i < actual.Length)
            {
                Compare(place, expected[i], actual[i]);
            }
            else
            {
                Note(place, i < expected.Length ? expected[i] : null, i < actual.Length ? actual[i] : null);
            }
        }
    }

    // Matches elements by id, so that an extra element at the start causes only one difference.
    private void CompareById(
        string pointer,
        JsonElement[] expected,
        List<string> expectedIds,
        JsonElement[] actual,
        List<string> actualIds
    )
    {
        for (var i = 0; i < expected.Length; i++)
        {
            if (actualIds.IndexOf(expectedIds[i]) is var found and >= 0)
            {
                Compare(JsonPointer.Append(pointer, found), expected[i], actual[found]);
            }
            else
            {
                Note(JsonPointer.Append(pointer, i), expected[i], null);
            }
        }

        for (var i = 0; i < actual.Length; i++)
        {
            if (!expectedIds.Contains(actualIds[i]))
            {
                Note(JsonPointer.Append(pointer, i), null, actual[i]);
            }
        }

        var expectedOrder = expectedIds.Where(actualIds.Contains).ToList();
        var actualOrder = actualIds.Where(expectedIds.Contains).ToList();
        if (!expectedOrder.SequenceEqual(actualOrder, StringComparer.Ordinal))
        {
            _differences.Add(
                new(pointer, $"the order {string.Join(", ", expectedOrder)}", string.Join(", ", actualOrder))
            );
        }
    }

    /// <summary>Returns the ids of the elements; null unless each element has a unique id.</summary>
    private static List<string>? IdsOf(JsonElement[] elements)
    {
        var ids = elements
            .Select(static element =>
                element.ValueKind == JsonValueKind.Object
                && element.TryGetProperty("id", out var id)
                && id.ValueKind == JsonValueKind.String
                    ? id.GetString()
                    : null
            )
            .OfType<string>()
            .ToList();
        return ids.Count == elements.Length && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count ? ids : null;
    }

    private void Note(string pointer, JsonElement? expected, JsonElement? actual) =>
        _differences.Add(JsonDifference.Of(pointer, expected, actual));
}

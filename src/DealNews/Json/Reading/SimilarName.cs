namespace DealNews.Json;

/// <summary>Finds the known name that an unknown name probably means.</summary>
internal static class SimilarName
{
    /// <summary>
    /// Returns a known name that differs from the given one only in case, or by one inserted, missing, changed or
    /// swapped letter; null if there is none.
    /// </summary>
    public static string? Find(IEnumerable<string> known, string name)
    {
        string? similar = null;
        foreach (var candidate in known)
        {
            if (string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }

            similar ??= DiffersByOneLetter(candidate, name) ? candidate : null;
        }

        return similar;
    }

    /// <summary>Returns the name in quotation marks, with a suggestion if a known name is similar.</summary>
    public static string Quote(IEnumerable<string> known, string name) =>
        Find(known, name) is { } similar ? $"\"{name}\" (did you mean \"{similar}\"?)" : $"\"{Excerpt.Of(name)}\"";

    private static bool DiffersByOneLetter(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        // Short names often differ by one letter without a typo.
        const int MinLength = 4;
        if (Math.Min(one.Length, other.Length) < MinLength)
        {
            return false;
        }

        var start = one.CommonPrefixLength(other);
        var left = one[start..];
        var right = other[start..];
        return (left.Length - right.Length) switch
        {
            0 => left.IsEmpty || left[1..].SequenceEqual(right[1..]) || IsSwapped(left, right),
            1 => left[1..].SequenceEqual(right),
            -1 => left.SequenceEqual(right[1..]),
            _ => false,
        };
    }

    private static bool IsSwapped(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);
}

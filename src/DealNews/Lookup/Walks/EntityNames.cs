namespace DealNews;

/// <summary>Selects a name of an entity by language.</summary>
internal static class EntityNames
{
    /// <summary>Returns the name in the best matching language; the id if there is no name.</summary>
    public static string Best(Entity entity, LanguageTag language) =>
        Best(entity.Names, language)
        ?? entity.Aliases.FirstOrDefault(static alias => !string.IsNullOrWhiteSpace(alias))
        ?? entity.Id.Value;

    /// <summary>Returns the text in the best matching language; null if there is none.</summary>
    public static string? Best(LanguageMap names, LanguageTag language)
    {
        var tag = language.Value.AsSpan();
        var primary = PrimaryOf(tag);
        string? sameLanguage = null;
        string? any = null;

        // Lookup of RFC 4647, section 3.4: the longest tag that is a prefix of the requested tag.
        string? best = null;
        var length = 0;
        foreach (var (key, name) in names.AsSpan())
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                continue;
            }

            any ??= name;
            var candidate = key.Value.AsSpan();
            if (PrimaryOf(candidate).Equals(primary, StringComparison.OrdinalIgnoreCase))
            {
                sameLanguage ??= name;
            }

            if (candidate.Length > length && IsPrefix(candidate, tag))
            {
                (best, length) = (name, candidate.Length);
            }
        }

        return best ?? sameLanguage ?? any;
    }

    private static bool IsPrefix(ReadOnlySpan<char> range, ReadOnlySpan<char> tag) =>
        tag.StartsWith(range, StringComparison.OrdinalIgnoreCase)
        && (tag.Length == range.Length || tag[range.Length] == '-');

    private static ReadOnlySpan<char> PrimaryOf(ReadOnlySpan<char> tag) =>
        tag.IndexOf('-') is > 0 and var end ? tag[..end] : tag;
}

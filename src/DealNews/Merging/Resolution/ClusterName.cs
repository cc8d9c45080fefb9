namespace DealNews;

/// <summary>A name of an entity in a language.</summary>
/// <param name="Language">The primary language.</param>
/// <param name="Name">The name.</param>
internal readonly record struct ClusterName(string Language, EntityName Name)
{
    /// <summary>Returns a name in a language.</summary>
    public static ClusterName Of(LanguageTag language, EntityName name)
    {
        var tag = language.Value;
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        return new((end < 0 ? tag : tag[..end]).ToLowerInvariant(), name);
    }
}

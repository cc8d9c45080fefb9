using System.Runtime.InteropServices;

namespace DealNews;

/// <summary>A name of an entity in a language.</summary>
/// <param name="Language">The primary language.</param>
/// <param name="Name">The name.</param>
internal readonly record struct ClusterName(string Language, EntityName Name)
{
    /// <summary>
    /// Returns the names of an entity that have letters. Normalized names are cached.
    /// </summary>
    public static ClusterName[] AllOf(
        Entity entity,
        Dictionary<string, EntityName> known,
        Func<string, EntityName> read
    )
    {
        List<ClusterName> names = new(entity.Names.Count);
        foreach (var (language, text) in entity.Names.AsSpan())
        {
            ref var name = ref CollectionsMarshal.GetValueRefOrAddDefault(known, text ?? "", out _);
            name ??= read(text ?? "");
            if (name.Full.Length > 0)
            {
                names.Add(Of(language, name));
            }
        }

        return [.. names];
    }

    /// <summary>Returns a name in a language.</summary>
    public static ClusterName Of(LanguageTag language, EntityName name)
    {
        var tag = language.Value;
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        return new((end < 0 ? tag : tag[..end]).ToLowerInvariant(), name);
    }
}

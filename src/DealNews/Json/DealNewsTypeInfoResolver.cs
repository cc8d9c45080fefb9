using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DealNews.Json;

/// <summary>
/// What System.Text.Json must know of the types of the format; made at compile time, reflection is never needed.
/// </summary>
public sealed class DealNewsTypeInfoResolver : IJsonTypeInfoResolver
{
    private DealNewsTypeInfoResolver() { }

    /// <summary>The resolver; it has no state.</summary>
    public static DealNewsTypeInfoResolver Instance { get; } = new();

    /// <summary>The type information of a type of the format; null for any other type.</summary>
    /// <exception cref="ArgumentNullException">The type or the options are null.</exception>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        return Codecs.TypeInfoOf(type, options);
    }
}

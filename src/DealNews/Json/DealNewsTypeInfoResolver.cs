using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DealNews.Json;

/// <summary>
/// Provides the type information of the types of the format to System.Text.Json, without reflection.
/// </summary>
public sealed class DealNewsTypeInfoResolver : IJsonTypeInfoResolver
{
    private DealNewsTypeInfoResolver() { }

    /// <summary>The only instance; it has no state.</summary>
    public static DealNewsTypeInfoResolver Instance { get; } = new();

    /// <summary>Returns the type information of a type of the format; null for any other type.</summary>
    /// <exception cref="ArgumentNullException">The type or the options are null.</exception>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        return Codecs.TypeInfoOf(type, options);
    }
}

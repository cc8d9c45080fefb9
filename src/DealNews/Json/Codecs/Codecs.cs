using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DealNews.Json;

/// <summary>Finds the codecs and the type information of the types of the format.</summary>
internal static partial class Codecs
{
    /// <summary>Returns the codec of a type.</summary>
    /// <exception cref="NotSupportedException">The type is not a type of the format.</exception>
    public static Codec<T> For<T>() =>
        (Codec<T>?)Of(typeof(T))
        ?? throw new NotSupportedException($"{typeof(T)} is not a type of the deal-news format.");

    /// <summary>
    /// Returns the type information for System.Text.Json; null if the type is not a type of the format.
    /// </summary>
    public static JsonTypeInfo? TypeInfoOf(Type type, JsonSerializerOptions options) => Of(type)?.TypeInfo(options);

    private static ICodec? Of(Type type) =>
        type switch
        {
            _ when type == typeof(Fact) => new RecordCodec<Fact, FactCodec>(),
            _ when type == typeof(Money) => MoneyCodec.Instance,
            _ when type == typeof(Currency) => CurrencyCodec.Instance,
            _ when type == typeof(LanguageMap) => LanguageMapCodec.Instance,
            _ when type == typeof(SpecificationValue) => SpecificationValueCodec.Instance,
            _ => Find(type),
        };
}

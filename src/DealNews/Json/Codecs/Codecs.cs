using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DealNews.Json;

/// <summary>Finds how a type of this library is read and written.</summary>
internal static partial class Codecs
{
    /// <summary>The codec of a type.</summary>
    /// <exception cref="NotSupportedException">The type is none of this library's.</exception>
    public static Codec<T> For<T>() =>
        (Codec<T>?)(FindByHand(typeof(T)) ?? Find(typeof(T)))
        ?? throw new NotSupportedException($"{typeof(T)} is not a type of the deal-news format.");

    /// <summary>What System.Text.Json must know of a type; null where it is none of this library's.</summary>
    public static JsonTypeInfo? TypeInfoOf(Type type, JsonSerializerOptions options) =>
        type switch
        {
            _ when type == typeof(Money) => TypeInfo<Money>(options),
            _ when type == typeof(Currency) => TypeInfo<Currency>(options),
            _ when type == typeof(LanguageMap) => TypeInfo<LanguageMap>(options),
            _ when type == typeof(SpecificationValue) => TypeInfo<SpecificationValue>(options),
            _ => FindTypeInfo(type, options),
        };

    private static object? FindByHand(Type type) =>
        type switch
        {
            _ when type == typeof(Fact) => FactCodec.Instance,
            _ when type == typeof(Money) => MoneyCodec.Instance,
            _ when type == typeof(Currency) => CurrencyCodec.Instance,
            _ when type == typeof(LanguageMap) => LanguageMapCodec.Instance,
            _ when type == typeof(SpecificationValue) => SpecificationValueCodec.Instance,
            _ => null,
        };

    private static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<T>(options, new DealNewsJsonConverter<T>());
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DealNews.Json;

/// <summary>Finds the codecs and the type information of the types of the format.</summary>
internal static partial class Codecs
{
    /// <summary>Returns the codec of a type.</summary>
    /// <exception cref="NotSupportedException">The type is not a type of the format.</exception>
    public static Codec<T> For<T>() =>
        (Codec<T>?)(FindByHand(typeof(T)) ?? Find(typeof(T)))
        ?? throw new NotSupportedException($"{typeof(T)} is not a type of the deal-news format.");

    /// <summary>
    /// Returns the type information for System.Text.Json; null if the type is not a type of the format.
    /// </summary>
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

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using DealNews.Json;

namespace DealNews.Tests.HouseRules;

/// <summary>Values of any public type: two of a variant have the same content and share no reference, two of different variants differ.</summary>
internal static class MadeValues
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<string>> s_json = new();

    public static object Make(string typeName, int variant)
    {
        var type = PublicSurface.Find(typeName);
        return Make(type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(string)) : type, variant);
    }

    public static object Make(Type type, int variant) =>
        type switch
        {
            // The value and the owner of a fact's value have no type of their own.
            _ when type == typeof(object) => Make(typeof(string), variant),
            _ when type == typeof(Extensible) => Make(typeof(Quantity), variant),
            _ when type == typeof(string) => new string((char)('a' + variant), 3),
            _ when type == typeof(bool) => variant == 1,
            _ when type.IsEnum => Enum.ToObject(type, variant),
            _ when type.IsPrimitive || type == typeof(decimal) => Convert.ChangeType(
                variant,
                type,
                CultureInfo.InvariantCulture
            ),
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch.AddDays(variant),
            _ when type == typeof(AdditionalProperties) => new AdditionalProperties([
                new(new string('x', variant), JsonElement.Parse("[1]")),
            ]),
            _ when type == typeof(DealNewsJsonException) => new DealNewsJsonException(),
            _ when Nullable.GetUnderlyingType(type) is { } underlying => Make(underlying, variant),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ValueList<>) => ListOf(
                nameof(ValueListOf),
                type,
                variant
            ),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => ListOf(
                nameof(ImmutableArrayOf),
                type,
                variant
            ),
            _ when ModelGen.ByType.ContainsKey(type) => Generated(type, variant),
            _ => Construct(type, variant),
        };

    /// <summary>The value that its own JSON is read as.</summary>
    public static object ReadAgain(object value) => Read(value.GetType(), Write(value.GetType(), value));

    private static object Generated(Type type, int variant)
    {
        var texts = s_json.GetOrAdd(
            type,
            static type =>
            {
                var made = new HashSet<object>();
                ModelGen
                    .ByType[type]
                    .Sample(
                        value =>
                        {
                            made.Add(value);
                        },
                        iter: 100
                    );
                return [.. made.Take(3).Select(value => Write(type, value))];
            }
        );
        return Read(type, texts[variant % texts.Count]);
    }

    private static string Write(Type type, object value) =>
        JsonSerializer.Serialize(value, DealNewsJson.SerializerOptions.GetTypeInfo(type));

    private static object Read(Type type, string json) =>
        JsonSerializer.Deserialize(json, DealNewsJson.SerializerOptions.GetTypeInfo(type))!;

    private static object Construct(Type type, int variant)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(constructor =>
                constructor
                    .GetParameters()
                    .All(parameter => parameter.ParameterType != type && !parameter.ParameterType.IsArray)
            )
            .OrderByDescending(static constructor => constructor.GetParameters().Length)
            .FirstOrDefault();
        var value = constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([
                .. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType, variant)),
            ]);
        foreach (var property in type.GetProperties().Where(PublicSurface.IsInitOnly))
        {
            property.SetValue(value, Make(property.PropertyType, variant));
        }

        return value;
    }

    private static object ListOf(string maker, Type list, int variant) =>
        typeof(MadeValues)
            .GetMethod(maker, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(list.GetGenericArguments())
            .Invoke(null, [Make(list.GetGenericArguments()[0], variant)])!;

    private static ValueList<T> ValueListOf<T>(T item) => [item];

    private static ImmutableArray<T> ImmutableArrayOf<T>(T item) => [item];
}

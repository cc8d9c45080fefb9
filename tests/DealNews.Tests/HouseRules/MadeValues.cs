using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests.HouseRules;

/// <summary>
/// Creates values of any public type. Two values of the same variant have the same content and share no reference;
/// values of different variants differ.
/// </summary>
internal static class MadeValues
{
    private static readonly FactKind[] s_factKinds =
    [
        .. new[] { "layoff", "hiring", "strike" }.Select(kind => FactKind.Create(kind, ApplicationJson.Default.Layoff)),
    ];

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<string>> s_json = new();

    // Instances of these types are equal only to themselves.
    private static readonly FactKind[] s_kinds = [Kind("made0"), Kind("made1"), Kind("made2")];
    private static readonly IDocumentRule[] s_rules = [new NoRule(), new NoRule(), new NoRule()];

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
            _ when type == typeof(string) => "/" + new string((char)('a' + variant), 3),
            _ when type == typeof(bool) => variant == 1,
            _ when type.IsEnum => Enum.ToObject(type, variant),
            // Shares are from 0 to 1.
            _ when type == typeof(double) => variant / 4.0,
            _ when type.IsPrimitive || type == typeof(decimal) => Convert.ChangeType(
                variant,
                type,
                CultureInfo.InvariantCulture
            ),
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch.AddDays(variant),
            _ when type == typeof(AdditionalProperties) => new AdditionalProperties([
                new(new string('x', variant), JsonElement.Parse("[1]")),
            ]),
            _ when type == typeof(FactKind) => s_kinds[variant],
            _ when type == typeof(IDocumentRule) => s_rules[variant],
            _ when type == typeof(DealNewsJsonException) => new DealNewsJsonException(),
            _ when type == typeof(JsonLine) => new JsonLine(variant, new DealNewsJsonException()),
            _ when type == typeof(FactKind) => s_factKinds[variant],
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

    /// <summary>Serializes a value and deserializes it again.</summary>
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

    private static FactKind Kind(string kind) =>
        FactKind.Create(kind, (JsonTypeInfo<Meeting>)DealNewsJson.SerializerOptions.GetTypeInfo(typeof(Meeting)));

    private static ValueList<T> ValueListOf<T>(T item) => [item];

    private static ImmutableArray<T> ImmutableArrayOf<T>(T item) => [item];

    private sealed class NoRule : IDocumentRule
    {
        public IEnumerable<Finding> Check(ArticleFacts document) => [];
    }
}

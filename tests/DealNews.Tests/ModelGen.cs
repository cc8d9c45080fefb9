using System.Reflection;
using System.Text.Json.Serialization;
using DealNews.Testing;
using DealNews.Tests.HouseRules;

namespace DealNews.Tests;

/// <summary>The generators of <see cref="DealNewsGen"/>, by the type of their values.</summary>
internal static class ModelGen
{
    /// <summary>A generator for each type of the model.</summary>
    public static IReadOnlyDictionary<Type, Gen<object>> ByType { get; } =
        PublicSurface
            .Types.Where(static type => type.IsDefined(typeof(JsonConverterAttribute)))
            .Select(static type => (Type: type, Gen: Find(type)))
            .Where(static entry => entry.Gen is not null)
            .ToDictionary(static entry => entry.Type, static entry => entry.Gen!);

    private static Gen<object>? Find(Type type) =>
        type.IsAssignableTo(typeof(Extensible)) && type != typeof(Fact) ? Make(nameof(Record), type)
        : type.GetProperty("KnownTerms") is not null ? Make(nameof(Term), type)
        : typeof(DealNewsGen).GetProperty(type.Name) is { } property ? Make(nameof(Box), type, property.GetValue(null)!)
        : null;

    private static Gen<object> Make(string method, Type type, params object[] arguments) =>
        (Gen<object>)
            typeof(ModelGen)
                .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type)
                .Invoke(null, arguments)!;

    private static Gen<object> Record<T>()
        where T : Extensible => Box(DealNewsGen.Record<T>());

    private static Gen<object> Term<T>()
        where T : struct => Box(DealNewsGen.Term<T>());

    private static Gen<object> Box<T>(Gen<T> gen)
        where T : notnull => gen.Select(static value => (object)value);
}

using System.Reflection;
using System.Text.Json.Serialization;
using DealNews.Testing;

namespace DealNews.Tests;

/// <summary>The generators of <see cref="DealNewsGen"/>, by the type of their values.</summary>
internal static class ModelGen
{
    /// <summary>A generator for each type of the model.</summary>
    public static IReadOnlyDictionary<Type, Gen<object>> ByType { get; } =
        typeof(DealNewsGen)
            .GetProperties()
            .Select(static property => (Property: property, Type: property.PropertyType.GetGenericArguments()[0]))
            .Where(static entry =>
                entry.Property.Name == entry.Type.Name
                && entry.Type.GetCustomAttribute<JsonConverterAttribute>() is not null
            )
            .ToDictionary(
                static entry => entry.Type,
                static entry => Boxed(entry.Type, entry.Property.GetValue(null)!)
            );

    private static Gen<object> Boxed(Type type, object gen) =>
        (Gen<object>)
            typeof(ModelGen)
                .GetMethod(nameof(Box), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type)
                .Invoke(null, [gen])!;

    private static Gen<object> Box<T>(Gen<T> gen)
        where T : notnull => gen.Select(static value => (object)value);
}

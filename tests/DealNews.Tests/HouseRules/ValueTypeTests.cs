using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DealNews.Json;

namespace DealNews.Tests.HouseRules;

/// <summary>All value types of the model parse, format, sort and convert the same way.</summary>
public sealed class ValueTypeTests
{
    private static readonly string[] s_parsing =
    [
        "Parse(String, IFormatProvider)",
        "Parse(ReadOnlySpan<Char>, IFormatProvider)",
        "Parse(ReadOnlySpan<Byte>, IFormatProvider)",
        "TryParse(String, T&)",
        "TryParse(ReadOnlySpan<Char>, T&)",
        "TryParse(ReadOnlySpan<Byte>, T&)",
        "TryParse(String, IFormatProvider, T&)",
        "TryParse(ReadOnlySpan<Char>, IFormatProvider, T&)",
        "TryParse(ReadOnlySpan<Byte>, IFormatProvider, T&)",
        "ToString()",
        "ToString(String, IFormatProvider)",
        "TryFormat(Span<Char>, Int32&, ReadOnlySpan<Char>, IFormatProvider)",
        "TryFormat(Span<Byte>, Int32&, ReadOnlySpan<Char>, IFormatProvider)",
    ];

    private static readonly Type[] s_all =
    [
        .. PublicSurface.Types.Where(static type => type.IsValueType && type.IsDefined(typeof(JsonConverterAttribute))),
    ];

    public static TheoryData<string> All => [.. s_all.Select(PublicSurface.NameOf)];

    /// <summary>The types with a text form. LanguageMap and SpecificationValue have none.</summary>
    public static TheoryData<string> Parsable =>
        [
            .. s_all
                .Where(static type => type != typeof(LanguageMap) && type != typeof(SpecificationValue))
                .Select(PublicSurface.NameOf),
        ];

    public static TheoryData<string> Convertible =>
        [
            .. s_all
                .Where(static type => type.GetMethods().Any(method => IsConversion(method, typeof(string))))
                .Select(PublicSurface.NameOf),
        ];

    [Theory]
    [MemberData(nameof(Parsable))]
    public void ValueType_Any_HasTheSameParsingAndFormattingMethods(string name)
    {
        var type = PublicSurface.Find(name);
        var methods = type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
            .Where(static method => method.Name is "Parse" or "TryParse" or "ToString" or "TryFormat")
            .Select(method => $"{method.Name}({string.Join(", ", method.GetParameters().Select(Shown))})");

        Assert.Equal(s_parsing.Order(StringComparer.Ordinal), methods.Order(StringComparer.Ordinal));
        Assert.All(
            type.GetMethods().Where(static method => method.Name is "Parse" or "TryFormat"),
            static method => Assert.True(method.GetParameters()[^1].HasDefaultValue)
        );

        string Shown(ParameterInfo parameter) =>
            parameter.ParameterType switch
            {
                { IsGenericType: true } span => $"{span.Name[..^2]}<{span.GetGenericArguments()[0].Name}>",
                { IsByRef: true } result when result.GetElementType() == type => "T&",
                var other => other.Name,
            };
    }

    [Theory]
    [MemberData(nameof(Parsable))]
    public void ValueType_Any_Sorts(string name)
    {
        var type = PublicSurface.Find(name);

        Assert.True(type.IsAssignableTo(typeof(IComparable<>).MakeGenericType(type)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Default_WrittenAsJson_ReadsBackAsTheDefault(string name)
    {
        var type = PublicSurface.Find(name);
        var value = Activator.CreateInstance(type);
        var options = new JsonSerializerOptions { TypeInfoResolver = DealNewsTypeInfoResolver.Instance };
        var info = options.GetTypeInfo(type);

        Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value, info), info));
    }

    [Theory]
    [MemberData(nameof(Convertible))]
    public void ConversionFromString_OfNull_IsAbsent(string name)
    {
        var type = PublicSurface.Find(name);
        var conversions = type.GetMethods().Where(static method => IsConversion(method, typeof(string))).ToArray();

        Assert.Equal(2, conversions.Length);
        Assert.All(
            conversions,
            conversion =>
                Assert.Equal(
                    conversion.ReturnType == type ? Activator.CreateInstance(type) : null,
                    conversion.Invoke(null, [null])
                )
        );
        Assert.Contains(type.GetMethods(), static method => IsConversion(method, typeof(ReadOnlySpan<char>)));
    }

    [Fact]
    public void Convertible_Types_AreFound() => Assert.Equal(10, Convertible.Count);

    private static bool IsConversion(MethodInfo method, Type from) =>
        method.Name is "op_Implicit" or "op_Explicit" && method.GetParameters()[0].ParameterType == from;
}

using System.Reflection;
using System.Runtime.CompilerServices;
using DealNews.Grounding;
using DealNews.Testing;

namespace DealNews.Tests.HouseRules;

/// <summary>The public API of the libraries, found by reflection.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [typeof(Fact).Assembly, typeof(GroundingVerifier).Assembly, typeof(DealNewsAssert).Assembly];

    public static IReadOnlyList<Type> Types { get; } =
    [.. Assemblies.SelectMany(static assembly => assembly.GetExportedTypes()).OrderBy(NameOf, StringComparer.Ordinal)];

    /// <summary>The records of a document.</summary>
    public static IReadOnlyList<Type> Records { get; } =
    [
        .. Types.Where(static type =>
            type.Assembly == typeof(Fact).Assembly && type.IsAssignableTo(typeof(Extensible)) && !type.IsAbstract
        ),
    ];

    /// <summary>
    /// Types that are equal by value: structs, records, and classes with an object initializer.
    /// </summary>
    public static IReadOnlyList<Type> Values { get; } =
    [
        .. Types.Where(static type =>
            !type.IsEnum && (type.IsValueType || IsRecord(type) || type.GetProperties().Any(IsInitOnly))
        ),
    ];

    public static Type Find(string name) => Types.Single(type => NameOf(type) == name);

    public static string NameOf(Type type) => type.FullName!;

    public static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    public static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod is { } setter
        && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>
    /// Returns the public and protected members that a type declares, with properties instead of their accessors.
    /// </summary>
    public static IEnumerable<MemberInfo> VisibleMembers(Type type) => type.GetMembers(Declared).Where(IsVisible);

    /// <summary>Returns the public and protected methods and constructors, including accessors.</summary>
    public static IEnumerable<MethodBase> VisibleMethods(Type type) =>
        type.GetMembers(Declared)
            .OfType<MethodBase>()
            .Where(static method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static bool IsVisible(MemberInfo member) =>
        member switch
        {
            MethodBase method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
                && !IsAccessor(method),
            FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
            PropertyInfo property => property
                .GetAccessors(nonPublic: true)
                .Any(static accessor => accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly),
            EventInfo @event => @event.AddMethod is { IsPublic: true } or { IsFamily: true },
            _ => false,
        };

    private static bool IsAccessor(MethodBase method) =>
        method.IsSpecialName
        && (
            method.Name.StartsWith("get_", StringComparison.Ordinal)
            || method.Name.StartsWith("set_", StringComparison.Ordinal)
        );
}

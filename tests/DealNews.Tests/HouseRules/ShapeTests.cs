using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace DealNews.Tests.HouseRules;

/// <summary>Types are sealed and immutable.</summary>
public sealed class ShapeTests
{
    private static readonly Type[] s_mutable =
    [
        typeof(IList),
        typeof(ICollection<>),
        typeof(IList<>),
        typeof(ISet<>),
        typeof(IDictionary<,>),
        typeof(Span<>),
        typeof(Memory<>),
        typeof(Queue<>),
        typeof(Stack<>),
    ];

    public static TheoryData<string> Types => [.. PublicSurface.Types.Select(PublicSurface.NameOf)];

    public static TheoryData<string> Classes =>
        [.. PublicSurface.Types.Where(static type => type.IsClass).Select(PublicSurface.NameOf)];

    public static TheoryData<string> Values => [.. PublicSurface.Values.Select(PublicSurface.NameOf)];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Class_Any_IsSealed(string name) =>
        Assert.Equal(!Exempt.Has(Exempt.FromSealed, name), PublicSurface.Find(name).IsSealed);

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_Any_HasNoSetterAndNoMutableField(string name)
    {
        var type = PublicSurface.Find(name);

        // Inherited members of exceptions and validators belong to other libraries.
        Assert.DoesNotContain(
            type.GetProperties()
                .Where(static property => PublicSurface.Assemblies.Contains(property.DeclaringType!.Assembly)),
            static property => property.SetMethod is { IsPublic: true } && !PublicSurface.IsInitOnly(property)
        );
        Assert.DoesNotContain(
            PublicSurface.VisibleMembers(type).OfType<FieldInfo>(),
            static field => field is { IsInitOnly: false, IsLiteral: false }
        );
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_Any_IsImmutable(string name)
    {
        var type = PublicSurface.Find(name);

        bool[] signs =
        [
            !type.IsValueType || type.IsDefined(typeof(IsReadOnlyAttribute)),
            type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).All(static field => field.IsInitOnly),
        ];

        Assert.All(signs, sign => Assert.Equal(!Exempt.Has(Exempt.FromUnchanging, name), sign));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_Any_ReturnsNoMutableType(string name)
    {
        var changeable = PublicSurface
            .VisibleMethods(PublicSurface.Find(name))
            .OfType<MethodInfo>()
            .Where(static method => IsMutable(method.ReturnType))
            .Select(method => $"{name}.{method.Name}");

        Assert.Equal(
            Exempt
                .FromImmutableResults.Select(static exemption => exemption.Name)
                .Where(exempt => exempt.StartsWith(name + '.', StringComparison.Ordinal)),
            changeable.Distinct()
        );
    }

    [Fact]
    public void IsMutable_MutableAndImmutableTypes_AreDistinguished()
    {
        Assert.All(
            [
                typeof(int[]),
                typeof(List<int>),
                typeof(Dictionary<string, int>),
                typeof(IList<int>),
                typeof(Span<char>),
                typeof(Task<byte[]>),
            ],
            static type => Assert.True(IsMutable(type), type.Name)
        );
        Assert.All(
            [typeof(ValueList<int>), typeof(IReadOnlyList<int>), typeof(string), typeof(ReadOnlySpan<char>)],
            static type => Assert.False(IsMutable(type), type.Name)
        );
    }

    // A read-only interface does not count as mutable. A collection type that can be changed does.
    private static bool IsMutable(Type type) =>
        type.IsArray
        || (type.IsGenericType && type.GetGenericArguments().Any(IsMutable))
        || (!IsImmutableCollection(type) && type.GetInterfaces().Append(type).Select(Open).Any(s_mutable.Contains));

    private static bool IsImmutableCollection(Type type) =>
        type.Namespace == typeof(System.Collections.Immutable.ImmutableArray).Namespace;

    private static Type Open(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}

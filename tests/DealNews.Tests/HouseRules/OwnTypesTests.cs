using System.Reflection;
using FluentValidation;

namespace DealNews.Tests.HouseRules;

/// <summary>The public API uses only types of the libraries, of the platform and of FluentValidation.</summary>
public sealed class OwnTypesTests
{
    private static readonly string s_platform = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public static TheoryData<string> Types => [.. PublicSurface.Types.Select(PublicSurface.NameOf)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_Any_ExposesNoTypeOfOtherLibraries(string name)
    {
        var foreign = Shown(PublicSurface.Find(name))
            .SelectMany(Parts)
            .Where(static type => !IsKnown(type.Assembly))
            .Select(static type => type.FullName)
            .Distinct();

        if (Exempt.Has(Exempt.FromOwnTypes, name))
        {
            Assert.Equal(["CsCheck.Gen`1"], foreign);
        }
        else
        {
            Assert.Empty(foreign);
        }
    }

    private static IEnumerable<Type> Shown(Type type)
    {
        IEnumerable<Type> own =
        [
            .. type.GetInterfaces(),
            .. type.BaseType is { } @base ? [@base] : Type.EmptyTypes,
            .. Constraints(type),
        ];
        return own.Concat(
            PublicSurface
                .VisibleMembers(type)
                .SelectMany(static member =>
                    member switch
                    {
                        FieldInfo field => [field.FieldType],
                        PropertyInfo property =>
                        [
                            property.PropertyType,
                            .. property.GetIndexParameters().Select(static parameter => parameter.ParameterType),
                        ],
                        EventInfo @event => [@event.EventHandlerType!],
                        ConstructorInfo constructor => constructor
                            .GetParameters()
                            .Select(static parameter => parameter.ParameterType),
                        MethodInfo method =>
                        [
                            method.ReturnType,
                            .. method.GetParameters().Select(static parameter => parameter.ParameterType),
                            .. method
                                .GetGenericArguments()
                                .SelectMany(static argument => argument.GetGenericParameterConstraints()),
                        ],
                        _ => Type.EmptyTypes,
                    }
                )
        );
    }

    private static IEnumerable<Type> Constraints(Type type) =>
        type.IsGenericTypeDefinition
            ? type.GetGenericArguments().SelectMany(static argument => argument.GetGenericParameterConstraints())
            : [];

    // The types that a type consists of: ValueList<int?> consists of ValueList<>, Nullable<> and int.
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsGenericParameter)
        {
            return [];
        }

        return type.HasElementType ? Parts(type.GetElementType()!)
            : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
            : [type];
    }

    private static bool IsKnown(Assembly assembly) =>
        PublicSurface.Assemblies.Contains(assembly)
        || assembly == typeof(IValidator).Assembly
        || Path.GetDirectoryName(assembly.Location) == s_platform;
}

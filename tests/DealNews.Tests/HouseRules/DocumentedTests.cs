using System.Reflection;
using System.Runtime.CompilerServices;

namespace DealNews.Tests.HouseRules;

/// <summary>Every public member documents its meaning and its exceptions.</summary>
public sealed class DocumentedTests
{
    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Types => [.. PublicSurface.Types.Select(PublicSurface.NameOf)];

    public static TheoryData<string> Assemblies =>
        [.. PublicSurface.Assemblies.Select(static assembly => assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Member_Any_HasASummary(string name)
    {
        var type = PublicSurface.Find(name);

        Assert.NotEqual("", Documentation.Summary(type));
        Assert.Empty(
            PublicSurface
                .VisibleMembers(type)
                .Where(IsWritten)
                .Where(static member => Documentation.Summary(member).Length == 0)
                .Select(DocumentationId.Of)
        );
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Method_WithDocumentedParameters_DocumentsAll(string name) =>
        Assert.Empty(
            PublicSurface
                .VisibleMethods(PublicSurface.Find(name))
                .Where(IsWritten)
                .Where(Documentation.Has)
                .Where(static method => Documentation.Parameters(method).Any())
                .Where(static method =>
                    method.GetParameters().Any(parameter => !Documentation.Parameters(method).Contains(parameter.Name))
                )
                .Select(DocumentationId.Of)
        );

    [Theory]
    [MemberData(nameof(Types))]
    public void Method_ThatThrows_DocumentsItsExceptions(string name)
    {
        var silent =
            from method in PublicSurface.VisibleMethods(PublicSurface.Find(name))
            where IsWritten(method)
            let documented = Documentation.Exceptions(OwnerOf(method))
            from thrown in MethodCode.Thrown(method)
            where !Ancestry(thrown).Any(ancestor => documented.Contains(ancestor.FullName))
            select $"{DocumentationId.Of(OwnerOf(method))} throws {thrown.Name}";

        Assert.Empty(silent);
    }

    [Fact]
    public void Thrown_GuardsAndNewExceptions_AreFound()
    {
        Assert.Equal(
            [typeof(ArgumentNullException), typeof(ArgumentOutOfRangeException)],
            MethodCode.Thrown(((Delegate)Throw).Method)
        );
        Assert.True(
            PublicSurface
                .Types.SelectMany(PublicSurface.VisibleMethods)
                .Count(static method => MethodCode.Thrown(method).Any()) > 100
        );

        static void Throw(string? text)
        {
            ArgumentNullException.ThrowIfNull(text);
            throw new ArgumentOutOfRangeException(nameof(text));
        }
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Documentation_Any_BelongsToExistingMember(string name)
    {
        var assembly = PublicSurface.Assemblies.Single(assembly => assembly.GetName().Name == name);
        var members = assembly
            .GetTypes()
            .SelectMany(static type => type.GetMembers(All).Where(static member => member is not Type).Append(type))
            .Select(DocumentationId.Of)
            .ToHashSet(StringComparer.Ordinal);

        // The platform writes the code of regular expressions; its files have types of their own.
        var written = Documentation
            .Ids(assembly)
            .Where(static id => !id.Contains("System.Text.RegularExpressions.Generated", StringComparison.Ordinal));
        Assert.DoesNotContain(written, id => !members.Contains(id));
    }

    // Members that the compiler adds to a record and implicit constructors have no documentation.
    private static bool IsWritten(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute))
        && (
            member is not PropertyInfo property
            || property.GetMethod?.IsDefined(typeof(CompilerGeneratedAttribute)) != true
            || Documentation.Has(member)
        )
        && !(
            member is ConstructorInfo constructor
            && constructor.GetParameters().Length == 0
            && !Documentation.Has(member)
        );

    // The documentation of an accessor is on its property.
    private static MemberInfo OwnerOf(MethodBase method) =>
        method.IsSpecialName
        && method
            .DeclaringType!.GetProperties(All)
            .FirstOrDefault(property => property.GetAccessors(nonPublic: true).Contains(method))
            is { } property
            ? property
            : method;

    private static IEnumerable<Type> Ancestry(Type type)
    {
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }
    }
}

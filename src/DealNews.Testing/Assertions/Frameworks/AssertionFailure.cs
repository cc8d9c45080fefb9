using System.Reflection;

namespace DealNews.Testing;

/// <summary>
/// Creates the exception of a failed assertion: the exception of the test framework, if the framework distinguishes it.
/// </summary>
internal static class AssertionFailure
{
    // NUnit, MSTest and xunit v2 report only these as failed assertions, and others as errors or with their type.
    private static readonly (string Assembly, string Type)[] s_frameworks =
    [
        ("nunit.framework", "NUnit.Framework.AssertionException"),
        ("MSTest.TestFramework", "Microsoft.VisualStudio.TestTools.UnitTesting.AssertFailedException"),
        (
            "Microsoft.VisualStudio.TestPlatform.TestFramework",
            "Microsoft.VisualStudio.TestTools.UnitTesting.AssertFailedException"
        ),
        ("xunit.assert", "Xunit.Sdk.XunitException"),
    ];

    private static readonly Lazy<Type?> s_type = new(static () => TypeOf(AppDomain.CurrentDomain.GetAssemblies()));

    /// <summary>Returns the exception to throw.</summary>
    public static Exception Of(string message, Exception? cause = null)
    {
        var failure = cause is null
            ? new DealNewsAssertException(message)
            : new DealNewsAssertException(message, cause);
        return s_type.Value is { } type ? Create(type, failure) : failure;
    }

    /// <summary>Returns the type of exception of the test framework among some assemblies; null for none.</summary>
    public static Type? TypeOf(IEnumerable<Assembly> assemblies)
    {
        var loaded = assemblies.ToLookup(static assembly => assembly.GetName().Name, StringComparer.Ordinal);
        return s_frameworks
            .SelectMany(framework => loaded[framework.Assembly].Select(assembly => assembly.GetType(framework.Type)))
            .FirstOrDefault(static type => type is not null);
    }

    private static Exception Create(Type type, DealNewsAssertException failure)
    {
        var constructor = type.GetConstructor([typeof(string), typeof(Exception)]);
        return (Exception)
            (constructor?.Invoke([failure.Message, failure]) ?? Activator.CreateInstance(type, failure.Message))!;
    }
}

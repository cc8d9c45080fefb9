using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DealNews.Documentation.Tests;

/// <summary>Compiles a code block as a console application and runs it.</summary>
internal static class SnippetProgram
{
    private static readonly IReadOnlyList<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // The implicit usings of `dotnet new console`.
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; "
        + "global using System.Linq; global using System.Net.Http; "
        + "global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>Runs a program in a temporary folder and returns its output.</summary>
    public static string Run(string source)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14);
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(source, options), CSharpSyntaxTree.ParseText(ImplicitUsings, options)],
            s_references,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
        );
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(
            result.Success,
            string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
        );
        image.Position = 0;
        var context = new AssemblyLoadContext("Snippet", isCollectible: true);
        try
        {
            return Run(context.LoadFromStream(image).EntryPoint!);
        }
        finally
        {
            context.Unload();
        }
    }

    private static string Run(MethodInfo entryPoint)
    {
        var standard = Console.Out;
        var folder = Environment.CurrentDirectory;
        var own = Directory.CreateTempSubdirectory();
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Console.SetOut(output);
        Environment.CurrentDirectory = own.FullName;
        try
        {
            if (
                entryPoint.Invoke(null, entryPoint.GetParameters().Length == 0 ? [] : [Array.Empty<string>()])
                is Task task
            )
            {
                task.GetAwaiter().GetResult();
            }
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(standard);
            own.Delete(recursive: true);
        }

        return output.ToString();
    }
}

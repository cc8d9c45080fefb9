namespace DealNews.Generators.Tests;

/// <summary>The generator over the sources of the library.</summary>
internal static class Library
{
    private static readonly Lazy<GeneratorRun> s_run = new(() =>
        new(
            Repository
                .LibrarySources()
                .Select(path => (path, File.ReadAllText(path)))
                .Prepend(
                    (
                        "Usings.cs",
                        "global using System; global using System.Collections.Generic; global using System.Linq;"
                    )
                )
        )
    );

    public static GeneratorRun Run => s_run.Value;
}

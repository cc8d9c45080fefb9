using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DealNews.Generators.Tests;

/// <summary>Runs the generator over sources, and again after an edit.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private GeneratorDriver _driver;

    private Compilation _compilation;

    /// <summary>Runs the generator of the library over sources, each with its path.</summary>
    public GeneratorRun(params IEnumerable<(string Path, string Text)> sources)
        : this(new DealNewsGenerator(), [], sources) { }

    /// <summary>Runs a generator over sources that use an assembly.</summary>
    public GeneratorRun(
        IIncrementalGenerator generator,
        IEnumerable<MetadataReference> references,
        params IEnumerable<(string Path, string Text)> sources
    )
    {
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: s_parseOptions,
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
        _compilation = CSharpCompilation.Create(
            "DealNews",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, s_parseOptions, source.Path)),
            [.. s_references, .. references],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        Run();
    }

    /// <summary>The sources without the generated code, for a compilation that uses them.</summary>
    public MetadataReference Reference => _compilation.ToMetadataReference();

    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    /// <summary>Returns a generated file.</summary>
    public string File(string name) =>
        Result.GeneratedSources.Single(source => source.HintName == name).SourceText.ToString();

    /// <summary>Replaces a text in a source and runs the generator again.</summary>
    public void Edit(string path, string text, string replacement)
    {
        var tree = _compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        var source = tree.ToString();
        Assert.Contains(text, source, StringComparison.Ordinal);
        var edited = source.Replace(text, replacement, StringComparison.Ordinal);
        _compilation = _compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(edited, s_parseOptions, path));
        Run();
    }

    /// <summary>Returns the values of a step of the last run, with the reason why each was produced.</summary>
    public IReadOnlyList<(object Value, IncrementalStepRunReason Reason)> Step(string name) =>
        [.. Result.TrackedSteps[name].SelectMany(step => step.Outputs)];

    /// <summary>Returns the reasons of all steps that produced files in the last run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Outputs() =>
        [
            .. Result
                .TrackedOutputSteps.SelectMany(step => step.Value)
                .SelectMany(step => step.Outputs)
                .Select(output => output.Reason),
        ];

    private void Run() => _driver = _driver.RunGenerators(_compilation, TestContext.Current.CancellationToken);
}

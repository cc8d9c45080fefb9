using DealNews.Tests;
using Microsoft.CodeAnalysis;

namespace DealNews.Generators.Tests;

/// <summary>The columns and rows of tables that follow from a small model.</summary>
public sealed class TablesGeneratorTests
{
    private const string Folder = "tests/DealNews.Generators.Tests/TablesSnapshots";

    private const string Member = """[SchemaText("M.")] public""";

    private static readonly Lazy<GeneratorRun> s_sample = new(() => TablesModel.Run(SampleModel.Tables));

    public static TheoryData<string> Files => ["FactColumns.g.cs", "FactWriter.g.cs", "SaleRows.g.cs"];

    /// <summary>The members of a fact, or two facts, and the message.</summary>
    public static TheoryData<string, string> Faults =>
        new()
        {
            {
                $"{Sale($"{Member} DateTimeOffset? At {{ get; init; }}")}",
                "Member 'Sale.At' has no place in the tables: its type 'DateTimeOffset' has neither columns nor rows"
            },
            {
                $"{Sale($"{Member} Part? Part {{ get; init; }}")} {Part($"{Member} Part? Inner {{ get; init; }}")}",
                "Member 'Sale.Part.Inner' has no place in the tables: its type 'Part' has neither columns nor rows"
            },
            {
                Sale($"{Member} ValueList<Part> Parts {{ get; init; }}")
                    + Part($"{Member} ValueList<Piece> Pieces {{ get; init; }}")
                    + Part($"{Member} ValueList<string> Names {{ get; init; }}", "Piece"),
                "Member 'Sale.Parts.Pieces.Names' has no place in the tables: it is a list in a list of a list"
            },
            {
                Sale($"{Member} int? Count {{ get; init; }}")
                    + Sale($"{Member} string? Count {{ get; init; }}", "Tender"),
                "Member 'Tender.Count' has no place in the tables: "
                    + "the column 'count' has the type Integer for another kind"
            },
        };

    /// <summary>Edits that change no kind of fact.</summary>
    public static TheoryData<string, string> NeutralEdits =>
        new() { { "=> 5", "=> 6" }, { "namespace DealNews.Tables;", "// A comment.\nnamespace DealNews.Tables;" } };

    [Theory]
    [MemberData(nameof(Files))]
    public void Generate_SampleModel_WritesTheKeptFile(string name) =>
        KeptFile.Verify($"{Folder}/{name}", s_sample.Value.File(name));

    [Fact]
    public void Generate_SampleModel_WritesAFileForEachKind()
    {
        Assert.Empty(s_sample.Value.Result.Diagnostics);
        Assert.Equal(
            Files.Select(row => row.Data).Order(StringComparer.Ordinal),
            s_sample.Value.Result.GeneratedSources.Select(file => file.HintName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Generate_Library_HasNoDiagnostic()
    {
        var result = TablesModel.Run(Library.Run).Result;

        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        Assert.Contains(result.GeneratedSources, file => file.HintName == "InvestmentPledgeRows.g.cs");
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Generate_Fault_HasItsDiagnosticAndNoFile(string declarations, string message)
    {
        var result = Run(declarations).Result;

        Assert.Null(result.Exception);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("DNG019", message), (diagnostic.Id, diagnostic.GetMessage(null)));
        Assert.Empty(result.GeneratedSources);
    }

    [Theory]
    [MemberData(nameof(NeutralEdits))]
    public void Edit_OutsideKinds_RegeneratesNothing(string text, string replacement)
    {
        var run = Run(Sale($"{Member} string? Place {{ get; init; }}"));
        Assert.Equal(3, run.Result.GeneratedSources.Length);
        run.Edit(TablesModel.Path, text, replacement);

        Assert.All(
            run.Step(TablesGenerator.Kinds),
            value =>
                Assert.Contains(
                    value.Reason,
                    new[] { IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached }
                )
        );
        Assert.All(run.Outputs(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static string Sale(string members, string name = "Sale") =>
        $$"""[FactKind("{{name}}"), SchemaText("A.")] public sealed partial record {{name}} : Fact { {{members}} }""";

    private static string Part(string members, string name = "Part") =>
        $$"""[ModelRecord, SchemaText("A.")] public sealed partial record {{name}} : Extensible { {{members}} }""";

    private static GeneratorRun Run(string declarations) =>
        TablesModel.Run(
            new GeneratorRun((Stub.Path, Stub.Text), ("Sale.cs", $"using System; namespace DealNews; {declarations}"))
        );
}

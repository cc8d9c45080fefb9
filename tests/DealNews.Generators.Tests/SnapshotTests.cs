using DealNews.Tests;

namespace DealNews.Generators.Tests;

/// <summary>
/// The generated code of a small model, with one declaration of each sort and the tables over all of them, is kept in
/// <c>Snapshots</c>, where it can be read.
/// </summary>
public sealed class SnapshotTests
{
    private const string Folder = "tests/DealNews.Generators.Tests/Snapshots";

    /// <summary>A kind of fact, a plain record, a vocabulary, a text form, and the tables.</summary>
    public static TheoryData<string> Files =>
        [
            "Sale.g.cs",
            "Sale.Map.g.cs",
            "Sale.Walk.g.cs",
            "SaleCodec.g.cs",
            "SaleRules.g.cs",
            "SaleValidator.g.cs",
            "SaleItem.g.cs",
            "SaleItem.Walk.g.cs",
            "SaleItemCodec.g.cs",
            "SaleItemRules.g.cs",
            "SaleItemValidator.g.cs",
            "SaleStage.g.cs",
            "ArticleNumber.g.cs",
            "SharedFactMembers.g.cs",
            "BuiltInFacts.g.cs",
            "BuiltInFactCodecs.g.cs",
            "BuiltInFactRules.g.cs",
            "Fact.Match.g.cs",
            "FactAmounts.g.cs",
            "Codecs.g.cs",
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Generate_SampleModel_WritesTheKeptFile(string name) =>
        KeptFile.Verify($"{Folder}/{name}", SampleModel.Run.File(name));

    [Fact]
    public void Generate_SampleModel_ReportsNothing() => Assert.Empty(SampleModel.Run.Result.Diagnostics);

    [Fact]
    public void Snapshots_EveryFile_IsCompared() =>
        Assert.Equal(
            Files.Select(row => row.Data).Order(StringComparer.Ordinal),
            Directory
                .EnumerateFiles(Repository.PathOf(Folder))
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Generate_Library_NamesEachFileAfterItsType() =>
        Assert.All(
            Library.Run.Result.GeneratedSources,
            source =>
                Assert.Matches(
                    $@"\b(class|record|struct) {source.HintName.Split('.')[0]}\b",
                    source.SourceText.ToString()
                )
        );

    // The description of the model is a table, and a list of terms is one text.
    [Fact]
    public void Generate_Library_WritesNoLineAbove120Characters() =>
        Assert.Empty(
            Library
                .Run.Result.GeneratedSources.Where(source => source.HintName != "ModelDescription.g.cs")
                .SelectMany(source =>
                    source
                        .SourceText.Lines.Where(line => line.Span.Length > 120 && line.ToString().TrimStart()[0] != '"')
                        .Select(line => $"{source.HintName}: {line}")
                )
        );
}

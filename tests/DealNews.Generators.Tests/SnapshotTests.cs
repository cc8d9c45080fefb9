using DealNews.Tests;

namespace DealNews.Generators.Tests;

/// <summary>
/// The generated code of one declaration of each sort, and of the tables over all of them, is kept in <c>Snapshots</c>,
/// where it can be read.
/// </summary>
public sealed class SnapshotTests
{
    private const string Folder = "tests/DealNews.Generators.Tests/Snapshots";

    /// <summary>A kind of fact, a plain record, a vocabulary, an identifier, and the tables.</summary>
    public static TheoryData<string> Files =>
        [
            "Meeting.g.cs",
            "Meeting.Walk.g.cs",
            "MeetingCodec.g.cs",
            "MeetingRules.g.cs",
            "MeetingValidator.g.cs",
            "Quantity.g.cs",
            "Quantity.Walk.g.cs",
            "QuantityCodec.g.cs",
            "QuantityRules.g.cs",
            "QuantityValidator.g.cs",
            "Polarity.g.cs",
            "WikidataId.g.cs",
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
    public void Generate_Library_WritesTheKeptFile(string name) =>
        KeptFile.Verify($"{Folder}/{name}", Library.Run.File(name));

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

    [Fact]
    public void Generate_Library_WritesNoLineAbove120Characters() =>
        Assert.Empty(
            Library.Run.Result.GeneratedSources.SelectMany(source =>
                source
                    .SourceText.Lines.Where(line => line.Span.Length > 120)
                    .Select(line => $"{source.HintName}: {line}")
            )
        );
}

using System.Runtime.CompilerServices;

namespace DealNews.Testing.Tests;

public sealed class GoldenFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dealnews").FullName;

    private string SourceFile => Path.Combine(_folder, "SomeTests.cs");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void MatchesGolden_FileNextToTest_Passes() =>
        DealNewsAssert.MatchesGolden(Testing.Samples.ForKind("meeting"), "Golden/meeting.json");

    [Fact]
    public void Match_NoFile_ThrowsWithInstructions()
    {
        var thrown = Assert.Throws<DealNewsAssertException>(() =>
            new GoldenFile("none.json", SourceFile).Match(new(), null, isUpdating: false)
        );

        Assert.Contains(Path.Combine(_folder, "none.json"), thrown.Message, StringComparison.Ordinal);
        Assert.Contains("DEALNEWS_UPDATE=1", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Match_AfterUpdate_Passes()
    {
        var golden = new GoldenFile("kept/stake.json", SourceFile);
        golden.Match(Testing.Samples.ForKind("meeting"), null, isUpdating: true);

        golden.Match(Testing.Samples.ForKind("stake"), null, isUpdating: true);

        golden.Match(Testing.Samples.ForKind("stake"), null, isUpdating: false);
        Assert.EndsWith("}\n", File.ReadAllText(Path.Combine(_folder, "kept", "stake.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Match_DifferentDocument_ThrowsWithDifferenceAndInstructions()
    {
        var golden = new GoldenFile("valuation.json", SourceFile);
        golden.Match(Valued("USD 340"), null, isUpdating: true);

        var thrown = Assert.Throws<DealNewsAssertException>(() =>
            golden.Match(Valued("USD 34"), null, isUpdating: false)
        );

        Assert.Contains(
            "/facts/0/amount/exact: expected \"USD 340\", found \"USD 34\"",
            thrown.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("DEALNEWS_UPDATE=1", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Match_FileThatIsNotJson_Throws()
    {
        File.WriteAllText(Path.Combine(_folder, "broken.json"), "{");

        var thrown = Assert.Throws<DealNewsAssertException>(() =>
            new GoldenFile("broken.json", SourceFile).Match(new(), null, isUpdating: false)
        );

        Assert.Contains("Not JSON", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Match_SourceFileOfDeterministicBuild_IsFoundAboveAssembly()
    {
        var name = Path.GetFileName(ThisFile());

        var golden = new GoldenFile("Golden/meeting.json", $"/_/tests/DealNews.Testing.Tests/Assertions/{name}");

        golden.Match(Testing.Samples.ForKind("meeting"), null, isUpdating: false);
    }

    private static ArticleFacts Valued(string amount) =>
        Some.Document(Some.Fact<Valuation>(valuation => valuation with { Amount = Some.Amount(amount) }));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

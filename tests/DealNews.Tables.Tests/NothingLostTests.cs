using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DealNews.Hostile;
using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;

namespace DealNews.Tables.Tests;

public sealed partial class NothingLostTests
{
    private const int PartCount = 40;

    public static TheoryData<string> HostileNames => [.. HostileShapes.All.Select(shape => shape.Name)];

    public static TheoryData<string> Kinds => [.. Samples.Kinds];

    [Fact]
    public void Write_Samples_HasEveryValue() =>
        Assert.All(Samples.All, sample => AssertHasEveryValue(sample.Document));

    [Fact]
    public void Write_CompleteDocuments_HasEveryValue() => Assert.All(Samples.Complete, AssertHasEveryValue);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_AnyKind_HasEveryValue(string kind) => AssertHasEveryValue(Samples.ForKind(kind));

    [Fact]
    public void Write_AnyDocument_HasEveryValue() =>
        DealNewsGen.ArticleFacts.Sample(AssertHasEveryValue, print: document => DealNewsJson.Serialize(document));

    [Fact]
    public void Write_AnyDocumentOfANewerVersion_HasEveryValue() =>
        DealNewsGen.ArticleFactsFromNewerVersion.Sample(
            AssertHasEveryValue,
            print: document => DealNewsJson.Serialize(document)
        );

    [Theory]
    [MemberData(nameof(HostileNames))]
    public async Task Write_HostileDocument_LosesNothingAndThrowsNothing(string name)
    {
        var json = HostileShapes.All.Single(shape => shape.Name == name).Create(PartCount);
        var inspection = DocumentInspector.Inspect(json);
        var tables = await WrittenTables.OfAsync(writer =>
        {
            writer.Append(inspection);
            return Task.CompletedTask;
        });

        if (inspection.Document is { } document)
        {
            Assert.Equal(document.Facts.Count, tables["facts"].Count);
            AssertHasEveryValue(document);
        }
        else
        {
            Assert.Empty(tables["documents"]);
            Assert.Contains(tables["findings"], finding => finding["severity"] == "error");
        }
    }

    [Fact]
    public async Task Write_UnreadableLine_IsAFindingAndTheRestIsWritten()
    {
        var lines = """
            {"article":{"url":"https://news.example/1"}}
            {"article":
            {"article":{"url":"https://news.example/2"}}
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        TableWriter? used = null;

        var tables = await WrittenTables.OfAsync(writer => (used = writer).AppendLinesAsync(stream));

        Assert.Equal(
            ["https://news.example/1", "https://news.example/2"],
            tables["documents"].Select(document => document["url"])
        );
        var finding = Assert.Single(tables["findings"]);
        Assert.Equal((null, "2", "error"), (finding["document_key"], finding["line"], finding["severity"]));
        Assert.Equal(1, used!.UnreadableCount);
    }

    private static void AssertHasEveryValue(ArticleFacts document)
    {
        var tables = WrittenTables.Of([document]);
        var cells = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in tables.Values.SelectMany(rows => rows).SelectMany(row => row.Values).OfType<string>())
        {
            cells.Add(Engines.Cell(cell));
            AddLeaves(cell, cells);
        }

        var leaves = Leaves(JsonElement.Parse(DealNewsJson.Serialize(document)), "");
        var lost = leaves.Where(leaf => leaf.Path != "/article/publishedAt" && !Has(cells, leaf.Value)).ToList();
        Assert.True(lost.Count == 0, $"Lost: {string.Join(", ", lost.Take(5))}\n{DealNewsJson.Serialize(document)}");
    }

    // Money is in two cells.
    private static bool Has(HashSet<string> cells, string value) =>
        cells.Contains(Engines.Cell(value))
        || (MoneyPattern().IsMatch(value) && cells.Contains(value[..3]) && cells.Contains(Engines.Cell(value[4..])));

    // A cell that is JSON has the values of its leaves.
    private static void AddLeaves(string cell, HashSet<string> cells)
    {
        if (cell[..Math.Min(1, cell.Length)] is "{" or "[" or "\"")
        {
            try
            {
                cells.UnionWith(Leaves(JsonElement.Parse(cell), "").Select(leaf => Engines.Cell(leaf.Value)));
            }
            catch (JsonException)
            {
                // A text that starts like JSON.
            }
        }
    }

    private static IEnumerable<(string Path, string Value)> Leaves(JsonElement element, string path) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member => Leaves(member.Value, $"{path}/{member.Name}")),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Leaves(item, path)),
            JsonValueKind.String => [(path, element.GetString()!)],
            _ => [(path, element.GetRawText())],
        };

    [GeneratedRegex(@"^[A-Z]{3} -?[0-9.]+$")]
    private static partial Regex MoneyPattern();
}

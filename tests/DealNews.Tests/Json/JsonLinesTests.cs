using System.Text;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>
/// JSON Lines: one document a line. A bad line is reported with its number, and the others are still read.
/// </summary>
public class JsonLinesTests
{
    private const string Text =
        "\uFEFF{\"schemaVersion\":\"1.1\"}\r\n\n \t\r\n{\"facts\":5}\n"
        + "{\"schemaVersion\":\"1.2\"}\n{\n\n{\"schemaVersion\":\"1.3\"}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // Overwrites the memory that the reader has returned to the pool.
    private static void OverwritePool()
    {
        var arrays = Enumerable.Range(0, 4).Select(_ => System.Buffers.ArrayPool<byte>.Shared.Rent(1_024)).ToList();
        arrays.ForEach(array => array.AsSpan().Fill((byte)'\n'));
        arrays.ForEach(array => System.Buffers.ArrayPool<byte>.Shared.Return(array));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task ReadLinesAsync_ValidBlankAndInvalidLines_ReturnsDocumentsAndErrors(int chunk)
    {
        using var stream = new ChunkedStream(Encoding.UTF8.GetBytes(Text), chunk);

        var lines = await DealNewsJson
            .ReadLinesAsync(stream, cancellationToken: Cancellation)
            .ToListAsync(Cancellation);

        Assert.Equal(
            [
                (1, "1.1", null, null),
                (4, null, "/facts", 10),
                (5, "1.2", null, null),
                (6, null, "", 2),
                (8, "1.3", null, (long?)null),
            ],
            lines.Select(static line =>
                ((int)line.Number, line.Document?.SchemaVersion, line.Error?.Pointer, line.Error?.Column)
            )
        );
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task ReadLinesAsync_PooledMemoryOverwrittenBetweenLines_CountsLines()
    {
        const int Count = 20_000;
        using var stream = new ChunkedStream(
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{}\n", Count))),
            1_000
        );
        var expected = 0L;
        await foreach (var line in DealNewsJson.ReadLinesAsync(stream, cancellationToken: Cancellation))
        {
            Assert.Equal(++expected, line.Number);
            OverwritePool();
        }

        Assert.Equal(Count, expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n \r\n\t")]
    public async Task ReadLinesAsync_BlankLinesOnly_ReturnsNothing(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        Assert.Empty(
            await DealNewsJson.ReadLinesAsync(stream, cancellationToken: Cancellation).ToListAsync(Cancellation)
        );
    }

    [Fact]
    public async Task WriteLinesAsync_TextsWithLineBreaks_WritesOneLinePerDocument()
    {
        ArticleFacts[] documents =
        [
            new() { Article = new() { Headline = "a\nb\r\u2028c" } },
            new() { Article = new() { Headline = new string('가', 100_000) } },
        ];
        using var stream = new MemoryStream();

        await DealNewsJson.WriteLinesAsync(stream, documents.ToAsyncEnumerable(), cancellationToken: Cancellation);

        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Equal(2, text.Count(static letter => letter == '\n'));
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        stream.Position = 0;
        Assert.Equal(
            documents,
            await DealNewsJson
                .ReadLinesAsync(stream, cancellationToken: Cancellation)
                .Select(static line => line.Document!)
                .ToListAsync(Cancellation)
        );
    }

    [Fact]
    public async Task InspectLinesAsync_FaultyLines_ReturnsLineNumbersOfTheStream()
    {
        using var stream = new MemoryStream(
            (
                "{\"facts\":[],\"schemaVersion\":\"1.0\"}\n\n{\"facts\":5,\"article\":[]}\n"u8
                + "{\"people\":[{\"id\":\"a\"}]}\n"u8
            ).ToArray()
        );

        var lines = await DocumentInspector
            .InspectLinesAsync(stream, cancellationToken: Cancellation)
            .ToListAsync(Cancellation);

        Assert.Equal([1, 3, 4], lines.Select(static line => (int)line.Number));
        Assert.Equal(
            [(3, 10, "/facts"), (3, 22, "/article"), (4, 12, "/people/0")],
            lines
                .SelectMany(static line => line.Inspection.Report.Findings)
                .Select(static finding => ((int)finding.Line!, (int)finding.Column!, finding.Pointer))
        );
    }

    [Fact]
    public async Task ReadLinesAsync_Cancelled_Throws()
    {
        using var stream = new MemoryStream("{}\n{}\n"u8.ToArray());
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await DealNewsJson.ReadLinesAsync(stream, cancellationToken: source.Token).ToListAsync(Cancellation)
        );
    }

    [Fact]
    public async Task WriteLinesAsync_NullDocument_Throws()
    {
        using var stream = new MemoryStream();

        await Assert.ThrowsAsync<ArgumentNullException>(() =>
            DealNewsJson.WriteLinesAsync(
                stream,
                new ArticleFacts[] { new(), null! }.ToAsyncEnumerable(),
                cancellationToken: Cancellation
            )
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task ReadLines_AnySource_ReturnsTheSameAsReadLinesAsync(int chunk)
    {
        using MemoryStream one = new ChunkedStream(Encoding.UTF8.GetBytes(Text), chunk),
            other = new ChunkedStream(Encoding.UTF8.GetBytes(Text), chunk);
        var expected = await DealNewsJson
            .ReadLinesAsync(one, cancellationToken: Cancellation)
            .Select(Describe)
            .ToListAsync(Cancellation);

        Assert.Equal(expected, DealNewsJson.ReadLines(other).Select(Describe));
        Assert.Equal(expected, DealNewsJson.ReadLines(Text.Split('\n')).Select(Describe));
    }

    [Fact]
    public void ReadLines_LineLongerThanTheLimit_RejectsItAndReadsTheRest()
    {
        var text = $"{{}}\n{{\"x\":\"{new string('a', 300_000)}\"}}\n\n{{}}\n{{\"x\":\"{new string('b', 200)}\"}}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        Assert.Equal(
            [(1, true), (2, false), (4, true), (5, false)],
            DealNewsJson
                .ReadLines(stream, new() { Limits = new() { DocumentBytes = 100 } })
                .Select(static line => (line.Number, line.IsDocument))
        );
    }

    [Fact]
    public async Task WriteLines_EveryOverload_WritesTheSame()
    {
        ArticleFacts[] documents = [new() { Article = new() { Headline = "a\nb" } }, new()];
        var options = new DealNewsJsonOptions { WriteIndented = true };
        using MemoryStream sync = new(),
            async = new(),
            sequence = new();

        DealNewsJson.WriteLines(sync, documents, options);
        await DealNewsJson.WriteLinesAsync(async, documents.ToAsyncEnumerable(), options, Cancellation);
        await DealNewsJson.WriteLinesAsync(sequence, documents, options, Cancellation);

        var text = DealNewsJson.SerializeLines(documents, options);
        Assert.Equal(
            "{\"schemaVersion\":\"1.0\",\"article\":{\"headline\":\"a\\nb\"}}\n{\"schemaVersion\":\"1.0\"}\n",
            text
        );
        Assert.All(
            (MemoryStream[])[sync, async, sequence],
            stream => Assert.Equal(text, Encoding.UTF8.GetString(stream.ToArray()))
        );
    }

    private static (long, string?, string?, long?) Describe(JsonLine line) =>
        (line.Number, line.Document?.SchemaVersion, line.Error?.Pointer, line.Error?.Column);

    /// <summary>A stream that returns a few bytes at a time.</summary>
    private sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(chunk, buffer.Length)], cancellationToken);

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(chunk, buffer.Length)]);
    }
}

using System.Text;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>JSON Lines: a document a line, a bad line reported with its number, the rest still read.</summary>
public class JsonLinesTests
{
    private const string Text =
        "\uFEFF{\"schemaVersion\":\"1.1\"}\r\n\n \t\r\n{\"facts\":5}\n{\"schemaVersion\":\"1.2\"}\n{\n\n{\"schemaVersion\":\"1.3\"}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // What has been given back to the pool is anybody's.
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
    public async Task ReadLinesAsync_GoodBlankAndBadLines_ReadsTheGoodAndReportsTheBad(int chunk)
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
    public async Task ReadLinesAsync_PooledMemoryUsedBetweenTheLines_CountsTheLinesAllTheSame()
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
    public async Task ReadLinesAsync_NothingButBlankLines_IsEmpty(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        Assert.Empty(
            await DealNewsJson.ReadLinesAsync(stream, cancellationToken: Cancellation).ToListAsync(Cancellation)
        );
    }

    [Fact]
    public async Task WriteLinesAsync_TextsWithLineBreaks_WritesALineForEachDocument()
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
    public async Task InspectLinesAsync_FaultyLines_CountsLinesInTheWholeText()
    {
        using var stream = new MemoryStream(
            "{}\n\n{\"facts\":5,\"article\":[]}\n{\"people\":[{\"id\":\"a\"}]}\n"u8.ToArray()
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

    /// <summary>A stream that brings a few bytes at a time.</summary>
    private sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(chunk, buffer.Length)], cancellationToken);
    }
}

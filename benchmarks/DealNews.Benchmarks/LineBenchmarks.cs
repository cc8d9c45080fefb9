using BenchmarkDotNet.Attributes;
using DealNews.Json;

namespace DealNews.Benchmarks;

/// <summary>Reads and writes JSON Lines with a thousand documents, compared with the bare reader.</summary>
[MemoryDiagnoser]
public class LineBenchmarks
{
    private const int Lines = 1000;

    private readonly ArticleFacts _document = BenchmarkDocument.Document;
    private byte[] _lines = [];

    /// <summary>Whether members are in canonical order.</summary>
    [Params(true, false)]
    public bool Canonical { get; set; }

    [GlobalSetup]
    public void Setup() =>
        _lines = BenchmarkDocument.Lines(Canonical ? BenchmarkDocument.Canonical : BenchmarkDocument.Shuffled, Lines);

    [Benchmark(Baseline = true)]
    public int Walk()
    {
        var tokens = 0;
        ReadOnlySpan<byte> rest = _lines;
        for (var feed = rest.IndexOf((byte)'\n'); feed >= 0; feed = rest.IndexOf((byte)'\n'))
        {
            tokens += Floor.Walk(rest[..feed]);
            rest = rest[(feed + 1)..];
        }

        return tokens;
    }

    [Benchmark]
    public Task<int> ReadLines() => CountAsync(DealNewsJson.ReadLinesAsync(new MemoryStream(_lines)));

    [Benchmark]
    public Task<int> ReadLinesOnTwoThreads() =>
        CountAsync(DealNewsJson.ReadLinesAsync(new MemoryStream(_lines), new() { MaxDegreeOfParallelism = 2 }));

    [Benchmark]
    public Task WriteLines() => DealNewsJson.WriteLinesAsync(Stream.Null, AsyncEnumerable.Repeat(_document, Lines));

    internal static async Task<int> CountAsync(IAsyncEnumerable<JsonLine> lines)
    {
        var count = 0;
        await foreach (var line in lines)
        {
            count += line.Document is null ? 0 : 1;
        }

        return count;
    }
}

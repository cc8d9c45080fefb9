using System.Buffers;
using BenchmarkDotNet.Attributes;
using DealNews.Benchmarks.Peers;
using DealNews.Json;

namespace DealNews.Benchmarks;

/// <summary>Serializes documents of several sizes, compared with the bare writer and with common serializers.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 22);
    private ArticleFacts _document = new();
    private Floor _floor = new([]);
    private PeerDocument _peer = new();

    /// <summary>The number of copies of the example in one document.</summary>
    [Params(1, 10, 100)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _document = BenchmarkDocument.Scaled(Copies);
        var json = DealNewsJson.SerializeToUtf8Bytes(_document);
        _floor = new(json);
        _peer = PeerJson.DeserializeByReflection(json)!;
    }

    [Benchmark(Baseline = true)]
    public void Replay()
    {
        _buffer.ResetWrittenCount();
        _floor.Replay(_buffer);
    }

    [Benchmark]
    public void Serialize()
    {
        _buffer.ResetWrittenCount();
        DealNewsJson.Serialize(_buffer, _document);
    }

    [Benchmark]
    public void SerializeIndented()
    {
        _buffer.ResetWrittenCount();
        DealNewsJson.Serialize(_buffer, _document, new() { WriteIndented = true });
    }

    [Benchmark]
    public byte[] PlainClassesGenerated() =>
        System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(_peer, PeerJsonContext.Default.PeerDocument);

    [Benchmark]
    public byte[] PlainClassesByNewtonsoft() => PeerJson.SerializeByNewtonsoft(_peer);
}

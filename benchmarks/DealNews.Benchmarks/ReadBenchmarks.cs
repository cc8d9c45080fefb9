using System.Text.Json;
using BenchmarkDotNet.Attributes;
using DealNews.Benchmarks.Peers;
using DealNews.Json;

namespace DealNews.Benchmarks;

/// <summary>Deserializes a document, compared with the bare reader and with common serializers.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private byte[] _json = [];
    private byte[] _wrapped = [];

    /// <summary>Whether members are in canonical order.</summary>
    [Params(true, false)]
    public bool Canonical { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _json = Canonical ? BenchmarkDocument.Canonical : BenchmarkDocument.Shuffled;
        _wrapped = [.. "{\"Facts\":"u8, .. _json, .. "}"u8];
    }

    [Benchmark(Baseline = true)]
    public int Walk() => Floor.Walk(_json);

    [Benchmark]
    public ArticleFacts Deserialize() => DealNewsJson.Deserialize(_json);

    [Benchmark]
    public object? InAnApplicationsContext() =>
        JsonSerializer.Deserialize(_wrapped, ApplicationJsonContext.Default.ApplicationRecord);

    [Benchmark]
    public PeerDocument? PlainClassesGenerated() =>
        JsonSerializer.Deserialize(_json, PeerJsonContext.Default.PeerDocument);

    [Benchmark]
    public PeerDocument? PlainClassesByReflection() => PeerJson.DeserializeByReflection(_json);

    [Benchmark]
    public PeerDocument? PlainClassesByNewtonsoft() => PeerJson.DeserializeByNewtonsoft(_json);
}

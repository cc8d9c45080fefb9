using BenchmarkDotNet.Attributes;
using DealNews.Benchmarks.Peers;
using DealNews.Validation;
using FluentValidation.Results;

namespace DealNews.Benchmarks;

/// <summary>
/// Validates a document with some errors. The "part" methods validate only pledges and valuations, for which the peer
/// has rules.
/// </summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private ArticleFacts _document = new();
    private ArticleFacts _part = new();

    /// <summary>The number of facts with a reference to a missing company.</summary>
    [Params(0, 1, 5, 12)]
    public int Errors { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _document = BenchmarkDocument.WithErrors(Errors);
        _part = BenchmarkDocument.WithoutOthers(_document);
    }

    [Benchmark(Baseline = true)]
    public ValidationReport Check() => DocumentValidator.Validate(_document);

    [Benchmark]
    public ValidationResult Validator() => ArticleFactsValidator.Instance.Validate(_document);

    [Benchmark]
    public ValidationReport CheckPart() => DocumentValidator.Validate(_part);

    [Benchmark]
    public ValidationResult PartByExpressions() => PeerDocumentValidator.Instance.Validate(_part);
}

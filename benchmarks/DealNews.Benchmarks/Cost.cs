namespace DealNews.Benchmarks;

/// <summary>The cost of one call.</summary>
internal readonly record struct Cost(double Nanoseconds, long Bytes);

namespace DealNews.Benchmarks;

/// <summary>What one call costs.</summary>
internal readonly record struct Cost(double Nanoseconds, long Bytes);

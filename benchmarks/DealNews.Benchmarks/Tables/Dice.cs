namespace DealNews.Benchmarks;

/// <summary>Pseudo-random numbers that are the same in every run and on every machine (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Returns a number from 0 to <paramref name="count"/>, exclusive.</summary>
    public int Next(int count) => (int)(NextBits() % (uint)count);

    public bool OneIn(int count) => Next(count) == 0;

    public T Of<T>(ReadOnlySpan<T> items) => items[Next(items.Length)];

    private ulong NextBits()
    {
        unchecked
        {
            var z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}

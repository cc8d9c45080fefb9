using CsCheck;

namespace DealNews.Testing;

/// <summary>The successive values of a generator, the same in every run.</summary>
internal static class Series
{
    public static IEnumerable<T> Of<T>(Gen<T> gen)
    {
        var seeds = new PCG(0, 1);
        while (true)
        {
            yield return gen.Generate(new PCG(0, seeds.Next64()), null, out _);
        }
    }
}

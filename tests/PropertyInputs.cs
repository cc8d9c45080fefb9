using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace DealNews;

/// <summary>
/// Draws the inputs of property tests: the same inputs in every run and on every machine, or fresh inputs where the
/// environment variable DEALNEWS_FRESH is set.
/// </summary>
/// <remarks>
/// A seed given to CsCheck decides the first input only, and its workers draw the other inputs from a clock. These
/// methods have the names of CsCheck's and a namespace that is closer, so a test calls them without a using directive.
/// </remarks>
internal static class PropertyInputs
{
    private const string FreshVariable = "DEALNEWS_FRESH";

    // Further inputs among which CsCheck looks for a smaller one that fails, too.
    private const int ShrinkingCount = 500;

    // 0: the same inputs in every run. Otherwise: fresh inputs, and this many times as many.
    private static readonly int s_freshFactor = int.Parse(
        Environment.GetEnvironmentVariable(FreshVariable) ?? "0",
        CultureInfo.InvariantCulture
    );

    /// <summary>The number of inputs of a property that does not set its own: 100, or CsCheck_Iter.</summary>
    public static int Count => (int)Check.Iter;

    /// <summary>
    /// Returns whether to try a case of a long list: one in <paramref name="every"/>, or each case in a run with fresh
    /// inputs.
    /// </summary>
    public static bool IsTried(int number, int every) => s_freshFactor > 0 || number % every == 0;

    /// <summary>
    /// Calls <paramref name="assert"/> with each input, until <paramref name="isEnough"/> returns true in the ordinary
    /// run.
    /// </summary>
    /// <exception cref="CsCheckException">It throws; the message has the seed of the input.</exception>
    public static void Sample<T>(
        this Gen<T> gen,
        Action<T> assert,
        int iter = 0,
        Func<T, string>? print = null,
        Func<bool>? isEnough = null,
        [CallerMemberName] string property = ""
    )
    {
        if (Check.Seed is { } replayed)
        {
            gen.Sample(assert, seed: replayed, iter: 1, threads: 1, print: print);
            return;
        }

        foreach (var seed in Seeds(property, iter))
        {
            try
            {
                assert(gen.Generate(PCG.Parse(seed), null, out _));
            }
            catch
            {
                gen.Sample(assert, seed: seed, iter: ShrinkingCount, threads: 1, print: print);
                throw;
            }

            if (s_freshFactor == 0 && isEnough?.Invoke() == true)
            {
                return;
            }
        }
    }

    public static void Sample<T1, T2>(
        this Gen<(T1, T2)> gen,
        Action<T1, T2> assert,
        int iter = 0,
        Func<bool>? isEnough = null,
        [CallerMemberName] string property = ""
    ) => gen.Sample(input => assert(input.Item1, input.Item2), iter, isEnough: isEnough, property: property);

    public static void Sample<T1, T2, T3>(
        this Gen<(T1, T2, T3)> gen,
        Action<T1, T2, T3> assert,
        int iter = 0,
        [CallerMemberName] string property = ""
    ) => gen.Sample(input => assert(input.Item1, input.Item2, input.Item3), iter, property: property);

    public static void Sample<T1, T2, T3, T4>(
        this Gen<(T1, T2, T3, T4)> gen,
        Action<T1, T2, T3, T4> assert,
        int iter = 0,
        [CallerMemberName] string property = ""
    ) => gen.Sample(input => assert(input.Item1, input.Item2, input.Item3, input.Item4), iter, property: property);

    public static void Sample<T1, T2, T3, T4, T5>(
        this Gen<(T1, T2, T3, T4, T5)> gen,
        Action<T1, T2, T3, T4, T5> assert,
        int iter = 0,
        [CallerMemberName] string property = ""
    ) =>
        gen.Sample(
            input => assert(input.Item1, input.Item2, input.Item3, input.Item4, input.Item5),
            iter,
            property: property
        );

    /// <summary>Checks that <paramref name="predicate"/> is true for each input.</summary>
    public static void Sample<T>(
        this Gen<T> gen,
        Func<T, bool> predicate,
        int iter = 0,
        [CallerMemberName] string property = ""
    ) => gen.Sample(input => Assert.True(predicate(input)), iter, property: property);

    public static void Sample<T1, T2>(
        this Gen<(T1, T2)> gen,
        Func<T1, T2, bool> predicate,
        int iter = 0,
        [CallerMemberName] string property = ""
    ) => gen.Sample(input => Assert.True(predicate(input.Item1, input.Item2)), iter, property: property);

    public static void Sample<T1, T2, T3>(
        this Gen<(T1, T2, T3)> gen,
        Func<T1, T2, T3, bool> predicate,
        int iter = 0,
        [CallerMemberName] string property = ""
    ) => gen.Sample(input => Assert.True(predicate(input.Item1, input.Item2, input.Item3)), iter, property: property);

    /// <summary>Awaits <paramref name="assert"/> with each input, one after another.</summary>
    public static async Task SampleAsync<T>(
        this Gen<T> gen,
        Func<T, Task> assert,
        int iter = 0,
        [CallerMemberName] string property = ""
    )
    {
        if (Check.Seed is { } replayed)
        {
            await gen.SampleAsync(assert, seed: replayed, iter: 1, threads: 1);
            return;
        }

        foreach (var seed in Seeds(property, iter))
        {
            try
            {
                await assert(gen.Generate(PCG.Parse(seed), null, out _));
            }
            catch
            {
                await gen.SampleAsync(assert, seed: seed, iter: ShrinkingCount, threads: 1);
                throw;
            }
        }
    }

    // Properties of the same values see different ones: the name of the test method begins the series.
    private static IEnumerable<string> Seeds(string property, int iter)
    {
        var isFresh = s_freshFactor > 0;
        var series = new PCG(0, isFresh ? BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)) : HashOf(property));
        var count = (iter == 0 ? Count : iter) * (isFresh ? s_freshFactor : 1);
        for (var i = 0; i < count; i++)
        {
            yield return new PCG(0, series.Next64()).ToString();
        }
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static ulong HashOf(string text) =>
        unchecked(
            text.Aggregate(
                14_695_981_039_346_656_037,
                static (hash, character) => (hash ^ character) * 1_099_511_628_211
            )
        );
}

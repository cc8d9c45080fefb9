using CsCheck;

namespace DealNews.Testing;

/// <summary>
/// Draws values from one series of random numbers, and sums their size, which CsCheck uses for shrinking.
/// </summary>
internal sealed class Draw(PCG random)
{
    // The number of facts and members has more weight than the values in them.
    private const int CountShift = 32;

    public Size Size { get; } = new(0);

    public T From<T>(Gen<T> gen)
    {
        var value = gen.Generate(random, null, out var size);
        Size.Add(size);
        return value;
    }

    /// <summary>Draws a number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int Int(int least, int most) => least + (int)random.Next((uint)(most - least + 1));

    public bool Chance(int percent) => random.Next(100) < percent;

    public T OneOf<T>(IReadOnlyList<T> items) => items[Int(0, items.Count - 1)];

    /// <summary>Draws some of the items, each at most once.</summary>
    public T[] Several<T>(IReadOnlyList<T> items, int count)
    {
        T[] shuffled = [.. items];
        count = Math.Min(count, shuffled.Length);
        for (var i = 0; i < count; i++)
        {
            var other = Int(i, shuffled.Length - 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled[..count];
    }

    /// <summary>Counts a part of the value that is drawn.</summary>
    public void CountPart() => Size.Add(new Size(1UL << CountShift));
}

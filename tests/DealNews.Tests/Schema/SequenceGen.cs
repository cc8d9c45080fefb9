namespace DealNews.Tests;

/// <summary>Generates one value of each generator, in their order.</summary>
internal sealed class SequenceGen<T>(IEnumerable<Gen<T>> gens) : Gen<T[]>
{
    private readonly Gen<T>[] _gens = [.. gens];

    public override T[] Generate(PCG pcg, Size? min, out Size size)
    {
        size = new Size(0);
        var values = new T[_gens.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _gens[i].Generate(pcg, null, out var one);
            size.Add(one);
        }

        return values;
    }
}

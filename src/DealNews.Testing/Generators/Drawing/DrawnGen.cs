using CsCheck;

namespace DealNews.Testing;

/// <summary>A generator that draws values one after another, each depending on the previous ones.</summary>
internal sealed class DrawnGen<T>(Func<Draw, T> drawn) : Gen<T>
{
    public override T Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var value = drawn(draw);
        size = draw.Size;
        return value;
    }
}

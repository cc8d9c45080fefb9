using DealNews.Hostile;

namespace DealNews.Benchmarks;

/// <summary>Writes each hostile shape as a file of about a number of bytes, or the longest that the limits allow.</summary>
internal static class HostileFiles
{
    private const int Sample = 1000;

    public static void Write(string folder, int bytes)
    {
        Directory.CreateDirectory(folder);
        foreach (var shape in HostileShapes.All)
        {
            var perPart = Math.Max(
                (shape.Create(2 * Sample).Length - shape.Create(Sample).Length) / (double)Sample,
                0.1
            );
            var json = shape.Create((int)Math.Min(bytes / perPart, shape.MaxCount));
            File.WriteAllBytes(Path.Combine(folder, $"{shape.Name}.json"), json);
        }
    }
}

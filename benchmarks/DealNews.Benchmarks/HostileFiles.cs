using System.Text;

namespace DealNews.Benchmarks;

/// <summary>
/// Writes each subject of the growth benchmark, with its text, as a file of about a number of bytes, or the longest
/// that the limits allow.
/// </summary>
internal static class HostileFiles
{
    private const int Sample = 1000;

    public static void Write(string folder, int bytes, string[] names)
    {
        Directory.CreateDirectory(folder);
        foreach (var subject in GrowthSubject.All)
        {
            if (names.Length > 0 && !names.Contains(subject.Name, StringComparer.Ordinal))
            {
                continue;
            }

            var sample = Math.Min(Sample, subject.MaxCount / 2);
            var perPart = (subject.Create(2 * sample).Length - subject.Create(sample).Length) / (double)sample;
            var count = (int)Math.Min(bytes / Math.Max(perPart, 0.1), subject.MaxCount);
            var json = subject.Create(count);
            var path = Path.Combine(folder, subject.Name);
            File.WriteAllBytes($"{path}.json", json);
            File.WriteAllBytes($"{path}.txt", Encoding.UTF8.GetBytes(subject.TextFor(count, json.Length)));
        }
    }
}

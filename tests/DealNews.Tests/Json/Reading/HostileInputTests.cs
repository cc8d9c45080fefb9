using System.Text;
using DealNews.Fuzz;
using DealNews.Json;
using DealNews.Testing;

namespace DealNews.Tests;

/// <summary>
/// Reading any bytes satisfies <see cref="ReadingOracle"/>. This is a short run; eng/fuzz.sh is the long one.
/// </summary>
[Trait("Category", "Slow")]
public class HostileInputTests
{
    private static readonly Dictionary<string, byte[]> s_seeds = FuzzInput
        .Seeds()
        .ToDictionary(static seed => seed.Name, static seed => Encoding.UTF8.GetBytes(seed.Json));

    private static readonly Gen<byte[]> s_generated = Gen.Select(
        Gen.OneOf<ArticleFacts>(DealNewsGen.ArticleFacts, DealNewsGen.ArticleFactsFromNewerVersion),
        Gen.Bool,
        static (document, indented) => DealNewsJson.SerializeToUtf8Bytes(document, new() { WriteIndented = indented })
    );

    private static readonly Gen<byte[]> s_documents = Gen.Frequency(
        (2, s_generated),
        (1, Gen.OneOf([.. s_seeds.Values]))
    );

    private static readonly Gen<byte[]> s_mutations = Gen.Select(
        s_documents,
        Gen.Select(
            Gen.Int[0, 4],
            Gen.Double.Unit,
            Gen.Double.Unit,
            Gen.Byte,
            Gen.OneOf(FuzzInput.Tokens.ToArray())
        ).Array[1, 4],
        static (bytes, edits) =>
            edits.Aggregate(
                bytes,
                static (bytes, edit) => Mutate(bytes, edit.Item1, edit.Item2, edit.Item3, edit.Item4, edit.Item5)
            )
    );

    public static TheoryData<string> Seeds => [.. s_seeds.Keys];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_Seed_OnlyFinds(string name) => ReadingOracle.Verify(s_seeds[name]);

    [Fact]
    public void Read_MutatedDocument_OnlyFinds() =>
        s_mutations.Sample(ReadingOracle.Verify, iter: 3 * PropertyInputs.Count, print: Encoding.UTF8.GetString);

    [Fact]
    public void Read_TruncatedDocument_OnlyFinds() =>
        Gen.Select(s_documents, Gen.Double.Unit)
            .Sample(
                static (bytes, part) => ReadingOracle.Verify(bytes[..(int)(bytes.Length * part)]),
                iter: 2 * PropertyInputs.Count
            );

    [Fact]
    public void Read_RandomTokens_OnlyFinds() =>
        Gen.OneOf(FuzzInput.Tokens.ToArray())
            .Array[0, 40]
            .Select(static tokens => Encoding.UTF8.GetBytes(string.Concat(tokens)))
            .Sample(ReadingOracle.Verify, iter: 10 * PropertyInputs.Count, print: Encoding.UTF8.GetString);

    [Fact]
    public void Read_RandomBytes_OnlyFinds() =>
        Gen.Byte.Array[0, 40].Sample(ReadingOracle.Verify, iter: 10 * PropertyInputs.Count);

    private static byte[] Mutate(byte[] bytes, int edit, double from, double to, byte value, string token)
    {
        int start = (int)(bytes.Length * Math.Min(from, to)),
            end = (int)(bytes.Length * Math.Max(from, to));
        return edit switch
        {
            0 => [.. bytes[..start], value, .. bytes[Math.Min(start + 1, bytes.Length)..]],
            1 => [.. bytes[..start], .. Encoding.UTF8.GetBytes(token), .. bytes[start..]],
            2 => [.. bytes[..start], .. bytes[Math.Min(start + 1, bytes.Length)..]],
            3 => [.. bytes[..start], .. bytes[end..]],
            _ => [.. bytes[..end], .. bytes[start..]],
        };
    }
}

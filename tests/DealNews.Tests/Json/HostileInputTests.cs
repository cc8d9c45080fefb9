using System.Text;
using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>Whatever the bytes are: a strict read gives a document or one kind of exception, an inspection gives findings.</summary>
public class HostileInputTests
{
    private static readonly string[] s_tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\"facts\"", "\"kind\"", "\"meeting\"", "\"id\"", "\"article\"", "\"companies\"", "\"names\"", "\"amount\"", "\"exact\"",
        "\"USD 5\"", "\"Amount\"", "null", "true", "0", "-", "1E400", "\\", "\\uD800", " ", "\n", "\uFEFF", "//", "\0", "한",
    ];

    private static readonly Gen<byte[]> s_documents = Gen.Select(
        Gen.OneOf<ArticleFacts>(DealNewsGen.ArticleFacts, DealNewsGen.ArticleFactsWithExtensions), Gen.Bool,
        static (document, indented) => DealNewsJson.SerializeToUtf8Bytes(document, indented));

    private static readonly Gen<byte[]> s_mutations = Gen.Select(s_documents, Gen.Select(Gen.Int[0, 4], Gen.Double.Unit, Gen.Double.Unit, Gen.Byte, Gen.OneOf(s_tokens)).Array[1, 4],
        static (bytes, edits) => edits.Aggregate(bytes, static (bytes, edit) => Mutate(bytes, edit.Item1, edit.Item2, edit.Item3, edit.Item4, edit.Item5)));

    [Fact]
    public void Read_MutatedDocument_OnlyFinds() => s_mutations.Sample(Verify, iter: 50 * Check.Iter, print: Encoding.UTF8.GetString);

    [Fact]
    public void Read_TruncatedDocument_OnlyFinds() => Gen.Select(s_documents, Gen.Double.Unit).Sample(
        static (bytes, part) => Verify(bytes[..(int)(bytes.Length * part)]), iter: 10 * Check.Iter);

    [Fact]
    public void Read_RandomTokens_OnlyFinds() => Gen.OneOf(s_tokens).Array[0, 40].Select(static tokens => Encoding.UTF8.GetBytes(string.Concat(tokens)))
        .Sample(Verify, iter: 50 * Check.Iter, print: Encoding.UTF8.GetString);

    [Fact]
    public void Read_RandomBytes_OnlyFinds() => Gen.Byte.Array[0, 40].Sample(Verify, iter: 20 * Check.Iter);

    private static void Verify(byte[] utf8)
    {
        ArticleFacts? document = null;
        try
        {
            document = DealNewsJson.Deserialize(utf8);
        }
        catch (DealNewsJsonException exception)
        {
            Assert.InRange(exception.Line!.Value, 1, utf8.Length + 1);
            Assert.InRange(exception.Column!.Value, 1, utf8.Length + 1);
            Assert.True(exception.Pointer.Length == 0 || exception.Pointer[0] == '/', exception.Pointer);
        }

        var inspection = DocumentInspector.Inspect(utf8);
        Assert.Equal(document, inspection.Document);
        Assert.True(document is not null || inspection.HasErrors);
        Assert.Equal(inspection.Readable?.Facts.Count ?? 0, inspection.FactPositions.Count);
        var lines = utf8.Count(static unit => unit == '\n') + 1;
        Assert.All(inspection.Findings, finding => Assert.True(finding.Line >= 1 && finding.Line <= lines && finding.Column >= 1, finding.ToString()));
        Assert.Equal(inspection.Findings.OrderBy(static finding => (finding.Line, finding.Column)), inspection.Findings);
        if (inspection.Readable is { } readable && inspection.Document is null)
        {
            DealNewsRules.Check(readable);
            DealNewsJson.Deserialize(DealNewsJson.Serialize(readable));
        }
    }

    private static byte[] Mutate(byte[] bytes, int edit, double from, double to, byte value, string token)
    {
        int start = (int)(bytes.Length * Math.Min(from, to)), end = (int)(bytes.Length * Math.Max(from, to));
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

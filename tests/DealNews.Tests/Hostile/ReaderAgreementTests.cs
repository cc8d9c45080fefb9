using System.Text;
using System.Text.Json;
using DealNews.Fuzz;
using DealNews.Hostile;
using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>
/// The fast reader, the reporting reader and a strict Utf8JsonReader agree on any text. eng/fresh-properties.sh runs
/// these tests with more inputs.
/// </summary>
[Trait("Category", "Slow")]
public class ReaderAgreementTests
{
    private static readonly Gen<byte[]> s_hostile = Gen.Select(
        Gen.OneOf(HostileShapes.All.ToArray()),
        Gen.Int[0, 40],
        static (shape, count) => shape.Create(count)
    );

    private static readonly Gen<byte[]> s_tokens = Gen.OneOf(FuzzInput.Tokens.ToArray())
        .Array[0, 30]
        .Select(static tokens => Encoding.UTF8.GetBytes(string.Concat(tokens)));

    // In a document, at a place where any value is kept.
    private static readonly Gen<byte[]> s_values = s_tokens.Select(static value =>
        (byte[])[.. "{\"facts\":[{\"kind\":\"zork\",\"x\":"u8, .. value, .. "}]}"u8]
    );

    private static readonly Gen<byte[]> s_documents = DealNewsGen.ArticleFactsFromNewerVersion.Select(static document =>
        DealNewsJson.SerializeToUtf8Bytes(document)
    );

    private static readonly Gen<byte[]> s_mutated = Gen.Select(
        Gen.OneOf(s_hostile, s_documents),
        Gen.Select(Gen.Double.Unit, Gen.Int[0, 3], Gen.OneOf(FuzzInput.Tokens.ToArray())).Array[0, 3],
        static (json, edits) =>
            edits.Aggregate(json, static (json, edit) => Edit(json, edit.Item1, edit.Item2, edit.Item3))
    );

    [Fact]
    public void Read_MutatedDocument_AgreesInAllReaders() =>
        s_mutated.Sample(Agree, iter: 10 * PropertyInputs.Count, print: Encoding.UTF8.GetString);

    [Fact]
    public void Read_Tokens_AgreesInAllReaders() =>
        s_tokens.Sample(Agree, iter: 20 * PropertyInputs.Count, print: Encoding.UTF8.GetString);

    [Fact]
    public void Read_TokensAsAnUnknownValue_AgreesInAllReaders() =>
        s_values.Sample(Agree, iter: 20 * PropertyInputs.Count, print: Encoding.UTF8.GetString);

    [Fact]
    public void Read_MutatedHostileDocument_OnlyFinds() =>
        s_mutated.Sample(ReadingOracle.Verify, iter: 2 * PropertyInputs.Count, print: Encoding.UTF8.GetString);

    /// <summary>A document that is written indented, with the white space that this adds, is equal when read.</summary>
    [Fact]
    public void Serialize_HostileDocumentIndented_IsEqualWhenRead() =>
        s_mutated.Sample(
            static json =>
            {
                if (DealNewsJson.TryDeserialize(json, out var document))
                {
                    var indented = DealNewsJson.Serialize(document, new() { WriteIndented = true });
                    var read = DealNewsJson.Deserialize(indented);
                    Assert.Equal(document, read);
                    Assert.Equal(document.GetHashCode(), read.GetHashCode());
                }
            },
            iter: 5 * PropertyInputs.Count,
            print: Encoding.UTF8.GetString
        );

    private static void Agree(byte[] json)
    {
        var options = DealNewsJsonOptions.Default;
        List<ReadFault> faults = [];
        var reported = DocumentReader.ReadReporting(json, new(options, faults));
        var isRead = faults.Count == 0 && reported is not null;
        if (DocumentReader.TryReadDirect(json, options, out var direct))
        {
            Assert.True(isRead, string.Join('\n', faults));
            Assert.Equal(reported, direct);
            Assert.Equal(reported!.GetHashCode(), direct.GetHashCode());
        }

        if (!IsJson(json))
        {
            Assert.Contains(faults, static fault => fault.Code is RuleCode.JsonSyntax or RuleCode.JsonShape);
        }
        else if (faults.Any(static fault => fault.Code == RuleCode.JsonSyntax))
        {
            // The grammar is met, but a text is not Unicode.
            Assert.All(
                faults.Where(static fault => fault.Code == RuleCode.JsonSyntax),
                static fault => Assert.Contains("not Unicode", fault.Message, StringComparison.Ordinal)
            );
        }
    }

    private static bool IsJson(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read()) { }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[] Edit(byte[] json, double place, int edit, string token)
    {
        var at = (int)(json.Length * place);
        return edit switch
        {
            0 => [.. json[..at], .. Encoding.UTF8.GetBytes(token), .. json[at..]],
            1 => [.. json[..at], .. json[Math.Min(at + 1, json.Length)..]],
            2 => json[..at],
            _ => [.. json[..at], (byte)(at % 256), .. json[Math.Min(at + 1, json.Length)..]],
        };
    }
}

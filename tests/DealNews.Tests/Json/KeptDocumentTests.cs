using System.Text;
using DealNews.Json;

namespace DealNews.Tests;

/// <summary>Documents that an earlier version wrote: every version reads them and writes the same bytes.</summary>
/// <remarks>Never regenerate the file: a line that differs is a change of the format.</remarks>
public class KeptDocumentTests
{
    private static readonly string[] s_lines = File.ReadAllLines(
        Path.Combine(Repository.Root, "tests", "DealNews.Tests", "Json", "kept-documents.jsonl")
    );

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, s_lines.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Serialize_KeptDocument_WritesTheSameBytes(int number)
    {
        var json = s_lines[number - 1];

        var document = DealNewsJson.Deserialize(Encoding.UTF8.GetBytes(json));

        Assert.Equal(json, DealNewsJson.Serialize(document));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Deserialize_IndentedKeptDocument_ReturnsTheSameDocument(int number)
    {
        var document = DealNewsJson.Deserialize(s_lines[number - 1]);

        var indented = DealNewsJson.Serialize(document, new DealNewsJsonOptions { WriteIndented = true });

        Assert.Equal(document, DealNewsJson.Deserialize(indented));
    }
}

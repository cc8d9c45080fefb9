using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DealNews.Json;
using DealNews.Testing;

namespace DealNews.Tests;

/// <summary>Documents round-trip, with members in any order, by every way of reading.</summary>
public class RoundTripTests
{
    private static readonly Gen<ArticleFacts> s_documents = Gen.OneOf<ArticleFacts>(
        DealNewsGen.ArticleFacts,
        DealNewsGen.ArticleFactsFromNewerVersion
    );

    public static TheoryData<string> Types => [.. ModelGen.ByType.Keys.Select(static type => type.Name)];

    [Fact]
    public void Deserialize_SerializedDocument_IsEqualToIt() =>
        s_documents.Sample(static document =>
        {
            var read = DealNewsJson.Deserialize(DealNewsJson.Serialize(document));

            Assert.Equal(document, read);
            Assert.Equal(document.GetHashCode(), read.GetHashCode());
        });

    [Fact]
    public void Serialize_DeserializedDocument_IsTheSameText() =>
        s_documents.Sample(static document =>
        {
            var json = DealNewsJson.Serialize(document);

            Assert.Equal(json, DealNewsJson.Serialize(DealNewsJson.Deserialize(json)));
        });

    [Fact]
    public void Deserialize_MembersInAnyOrder_IsEqual() =>
        Gen.Select(s_documents, Gen.Int)
            .Sample(
                static (document, seed) =>
                {
                    var shuffled = Reordered(
                        JsonNode.Parse(DealNewsJson.Serialize(document))!,
                        members => members.OrderBy(member => Rank(member.Key, seed))
                    );

                    Assert.Equal(document, DealNewsJson.Deserialize(shuffled.ToJsonString()));
                }
            );

    [Fact]
    public void Deserialize_MembersInReverse_IsEqual() =>
        s_documents.Sample(static document =>
        {
            var reversed = Reordered(
                JsonNode.Parse(DealNewsJson.Serialize(document))!,
                static members => members.Reverse()
            );

            Assert.Equal(document, DealNewsJson.Deserialize(reversed.ToJsonString()));
        });

    [Fact]
    public void Serialize_Indented_IsEquivalent() =>
        s_documents.Sample(static document =>
        {
            var indented = DealNewsJson.Serialize(document, new() { WriteIndented = true });

            Assert.Equal(document, DealNewsJson.Deserialize(indented));
            Assert.DoesNotContain('\r', indented.Replace("\\r", "", StringComparison.Ordinal));
            using var compact = JsonDocument.Parse(DealNewsJson.Serialize(document));
            using var spaced = JsonDocument.Parse(indented);
            Assert.True(JsonElement.DeepEquals(compact.RootElement, spaced.RootElement));
        });

    [Fact]
    public void Serialize_EveryOverload_WritesTheSameBytes() =>
        s_documents.Sample(static document =>
        {
            var json = DealNewsJson.Serialize(document);

            Assert.Equal(json, Encoding.UTF8.GetString(DealNewsJson.SerializeToUtf8Bytes(document)));
            Assert.Equal(json, JsonSerializer.Serialize(document, DealNewsJson.SerializerOptions));
        });

    [Theory]
    [MemberData(nameof(Types))]
    public void JsonSerializer_AnyValueOfAType_RoundTrips(string name)
    {
        var (type, gen) = ModelGen.ByType.Single(entry => entry.Key.Name == name);
        gen.Sample(value =>
        {
            var json = JsonSerializer.Serialize(value, type, DealNewsJson.SerializerOptions);
            var read = JsonSerializer.Deserialize(json, type, DealNewsJson.SerializerOptions);

            Assert.Equal(value, read);
            Assert.Equal(value.GetHashCode(), read!.GetHashCode());
            Assert.Equal(json, JsonSerializer.Serialize(read, type, DealNewsJson.SerializerOptions));
        });
    }

    [Fact]
    public async Task DeserializeAsync_SerializedDocument_IsEqualToIt()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await s_documents.SampleAsync(async document =>
        {
            using var stream = new MemoryStream();
            await DealNewsJson.SerializeAsync(
                stream,
                document,
                new() { WriteIndented = true },
                cancellationToken: cancellation
            );
            stream.Position = 0;

            Assert.Equal(document, await DealNewsJson.DeserializeAsync(stream, cancellationToken: cancellation));
        });
    }

    [Fact]
    public async Task ReadLinesAsync_WrittenLines_ReturnsTheDocuments()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await s_documents
            .Array[0, 4]
            .SampleAsync(async documents =>
            {
                using var stream = new MemoryStream();
                await DealNewsJson.WriteLinesAsync(
                    stream,
                    documents.ToAsyncEnumerable(),
                    cancellationToken: cancellation
                );
                stream.Position = 0;
                var lines = await DealNewsJson
                    .ReadLinesAsync(stream, cancellationToken: cancellation)
                    .ToListAsync(cancellation);

                Assert.Equal(documents, lines.Select(static line => line.Document));
                Assert.Equal(Enumerable.Range(1, documents.Length), lines.Select(static line => (int)line.Number));
            });
    }

    private static JsonNode Reordered(
        JsonNode node,
        Func<IEnumerable<KeyValuePair<string, JsonNode?>>, IEnumerable<KeyValuePair<string, JsonNode?>>> order
    ) =>
        node switch
        {
            JsonObject json => new JsonObject(
                order(json)
                    .Select(member =>
                        KeyValuePair.Create(member.Key, member.Value is null ? null : Reordered(member.Value, order))
                    )
            ),
            JsonArray json => new JsonArray([.. json.Select(item => item is null ? null : Reordered(item, order))]),
            _ => node.DeepClone(),
        };

    // The same seed gives the same order in every run, which the platform's own hash codes do not.
    private static int Rank(string name, int seed) =>
        unchecked(name.Aggregate(seed, static (hash, letter) => (hash * 397) ^ letter));
}

using System.Buffers;
using System.Text.Json;
using DealNews.Json;

namespace DealNews.Tests;

/// <summary>Arguments that are null or out of range throw with the name of the parameter.</summary>
public sealed class ArgumentTests
{
    private static readonly ArticleFacts s_document = new();

    public static TheoryData<string, Action> Calls =>
        new()
        {
            { "Limits", () => _ = new DealNewsJsonOptions { Limits = null! } },
            { "factKinds", () => _ = new DealNewsJsonOptions { FactKinds = [null!] } },
            { "MaxDegreeOfParallelism", () => _ = new DealNewsJsonOptions { MaxDegreeOfParallelism = 0 } },
            { "DocumentBytes", () => _ = new JsonLimits { DocumentBytes = -1 } },
            { "DocumentBytes", () => _ = new JsonLimits { DocumentBytes = int.MaxValue } },
            { "ListLength", () => _ = new JsonLimits { ListLength = 0 } },
            { "Records", () => _ = new JsonLimits { Records = 0 } },
            { "Faults", () => _ = new JsonLimits { Faults = 0 } },
            { "serializerOptions", () => DealNewsJson.AddDealNews(null!) },
            { "document", () => DealNewsJson.Serialize(null!) },
            { "document", () => DealNewsJson.SerializeToUtf8Bytes(null!) },
            { "destination", () => DealNewsJson.Serialize(null!, s_document) },
            { "document", () => DealNewsJson.Serialize(new ArrayBufferWriter<byte>(), null!) },
            { "json", () => DealNewsJson.Deserialize((string)null!) },
            {
                "utf8Lines",
                () => DealNewsJson.ReadLinesAsync(null!, cancellationToken: TestContext.Current.CancellationToken)
            },
            { "writer", () => new DealNewsJsonConverter<Money>().Write(null!, default, JsonSerializerOptions.Default) },
        };

    public static TheoryData<string, Func<Task>> AsynchronousCalls =>
        new()
        {
            {
                "destination",
                () =>
                    DealNewsJson.SerializeAsync(
                        null!,
                        s_document,
                        cancellationToken: TestContext.Current.CancellationToken
                    )
            },
            {
                "utf8Json",
                () => DealNewsJson.DeserializeAsync(null!, cancellationToken: TestContext.Current.CancellationToken)
            },
            {
                "destination",
                () =>
                    DealNewsJson.WriteLinesAsync(
                        null!,
                        AsyncEnumerable.Empty<ArticleFacts>(),
                        cancellationToken: TestContext.Current.CancellationToken
                    )
            },
            {
                "documents",
                () =>
                    DealNewsJson.WriteLinesAsync(
                        Stream.Null,
                        (IAsyncEnumerable<ArticleFacts>)null!,
                        cancellationToken: TestContext.Current.CancellationToken
                    )
            },
        };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_InvalidArgument_ThrowsWithItsName(string name, Action call) =>
        Assert.Equal(name, Assert.ThrowsAny<ArgumentException>(call).ParamName);

    [Theory]
    [MemberData(nameof(AsynchronousCalls))]
    public async Task AsynchronousCall_NullArgument_ThrowsWithItsName(string name, Func<Task> call) =>
        Assert.Equal(name, (await Assert.ThrowsAsync<ArgumentNullException>(call)).ParamName);

    [Fact]
    public void Exception_WithoutMessage_HasADefaultMessage()
    {
        DealNewsJsonException exception = new();
        Assert.Equal(
            ("The JSON cannot be read.", "", "DN0002"),
            (exception.Message, exception.Pointer, exception.Code)
        );
    }
}

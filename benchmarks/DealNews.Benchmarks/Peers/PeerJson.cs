using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace DealNews.Benchmarks.Peers;

/// <summary>Serializes and deserializes the plain classes with common serializers.</summary>
internal static class PeerJson
{
    private static readonly JsonSerializerOptions s_reflection = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        AllowOutOfOrderMetadataProperties = true,
    };

    private static readonly JsonSerializerSettings s_newtonsoft = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        DefaultValueHandling = DefaultValueHandling.Ignore,
        Converters = { new FactConverter() },
    };

    public static PeerDocument? DeserializeByReflection(ReadOnlySpan<byte> utf8Json) =>
        System.Text.Json.JsonSerializer.Deserialize<PeerDocument>(utf8Json, s_reflection);

    public static PeerDocument? DeserializeByNewtonsoft(ReadOnlySpan<byte> utf8Json) =>
        JsonConvert.DeserializeObject<PeerDocument>(Encoding.UTF8.GetString(utf8Json), s_newtonsoft);

    public static byte[] SerializeByNewtonsoft(PeerDocument document) =>
        Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(document, s_newtonsoft));

    private sealed class FactConverter : CustomCreationConverter<PeerFact>
    {
        public override object? ReadJson(
            JsonReader reader,
            Type objectType,
            object? existingValue,
            Newtonsoft.Json.JsonSerializer serializer
        )
        {
            var members = JObject.Load(reader);
            PeerFact fact = (string?)members["kind"] switch
            {
                "meeting" => new PeerMeeting(),
                "investmentPledge" => new PeerPledge(),
                "valuation" => new PeerValuation(),
                "productCapability" => new PeerCapability(),
                "fundingRound" => new PeerRound(),
                "partnership" => new PeerPartnership(),
                "stake" => new PeerStake(),
                "unitPrice" => new PeerUnitPrice(),
                "marketForecast" => new PeerForecast(),
                _ => new PeerStatement(),
            };
            using var own = members.CreateReader();
            serializer.Populate(own, fact);
            return fact;
        }

        public override PeerFact Create(Type objectType) => throw new NotSupportedException();
    }
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    AllowOutOfOrderMetadataProperties = true
)]
[JsonSerializable(typeof(PeerDocument))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class PeerJsonContext : JsonSerializerContext;

/// <summary>A record of an application that contains a document, in the application's JsonSerializerContext.</summary>
internal sealed record ApplicationRecord(ArticleFacts Facts);

[JsonSerializable(typeof(ApplicationRecord))]
internal sealed partial class ApplicationJsonContext : JsonSerializerContext;

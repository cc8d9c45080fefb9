using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DealNews.Json;

/// <summary>Reads and writes a type, for callers that only have the type argument.</summary>
internal abstract class Codec<T> : ICodec
{
    /// <summary>Reads the next value. Returns the default value after an error in a collecting read.</summary>
    public abstract T? Read(ref ReportingInput input);

    public abstract void Write(ref PlatformOutput output, T value);

    public JsonTypeInfo TypeInfo(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<T>(options, new DealNewsJsonConverter<T>());
}

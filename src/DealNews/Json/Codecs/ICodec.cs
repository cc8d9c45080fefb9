using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DealNews.Json;

/// <summary>A codec, without its type argument.</summary>
internal interface ICodec
{
    /// <summary>Returns the type information for System.Text.Json.</summary>
    JsonTypeInfo TypeInfo(JsonSerializerOptions options);
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DealNews.Json;

/// <summary>The codec of some type.</summary>
internal interface ICodec
{
    /// <summary>Returns the type information for System.Text.Json.</summary>
    JsonTypeInfo TypeInfo(JsonSerializerOptions options);
}

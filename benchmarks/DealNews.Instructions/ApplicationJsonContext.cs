using System.Text.Json.Serialization;

namespace DealNews.Instructions;

/// <summary>The application's own source-generated context.</summary>
[JsonSerializable(typeof(ApplicationRecord))]
internal sealed partial class ApplicationJsonContext : JsonSerializerContext;

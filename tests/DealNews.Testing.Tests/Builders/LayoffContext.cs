using System.Text.Json.Serialization;

namespace DealNews.Testing.Tests;

[JsonSerializable(typeof(Layoff))]
internal sealed partial class LayoffContext : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace DealNews.Tests;

/// <summary>The source-generated JSON of an application.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Briefing))]
[JsonSerializable(typeof(Layoff))]
internal sealed partial class ApplicationJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace DealNews.Testing.Tests;

/// <summary>A kind of fact that an application adds.</summary>
public sealed record Layoff : Fact
{
    public override string Kind => "layoff";

    [JsonPropertyName("company")]
    public required EntityId Company { get; init; }
}

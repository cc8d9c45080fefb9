using System.Text.Json;

namespace DealNews.Documentation.Tests.WebApi;

/// <summary>A response of the API, with the members of an accepted document and of problem details.</summary>
public sealed record Answer(JsonElement Document, string Title, int Status, IReadOnlyList<AnsweredFinding> Findings);

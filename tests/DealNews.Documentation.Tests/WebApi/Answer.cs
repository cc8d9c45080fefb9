using System.Text.Json;

namespace DealNews.Documentation.Tests.WebApi;

/// <summary>An answer of the API, as its clients read it: with a document, or as problem details.</summary>
public sealed record Answer(JsonElement Document, string Title, int Status, IReadOnlyList<AnsweredFinding> Findings);

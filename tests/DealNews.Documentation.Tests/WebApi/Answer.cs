using System.Text.Json;

namespace DealNews.Documentation.Tests.WebApi;

/// <summary>An answer of the API, as its clients read it: with a document, or as problem details.</summary>
public sealed record Answer(JsonElement Document, string Title, int Status, IReadOnlyList<AnsweredFinding> Findings);

/// <summary>A finding of an answer.</summary>
public sealed record AnsweredFinding(string Code, string Severity, string Path, long Line, long Column, string Message);

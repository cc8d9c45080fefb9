namespace DealNews.Documentation.Tests.WebApi;

/// <summary>A finding of an answer.</summary>
public sealed record AnsweredFinding(string Code, string Severity, string Path, long Line, long Column, string Message);

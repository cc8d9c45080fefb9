namespace DealNews.Generators;

/// <summary>The result of parsing one declaration.</summary>
/// <param name="Value">The declaration; null if code cannot be generated for it.</param>
/// <param name="Kind">The kind and the location of its declaration, for a fact of a known kind.</param>
/// <param name="Diagnostics">The reasons why code cannot be generated.</param>
internal sealed record Parsed<T>(T? Value, KindDeclaration? Kind, EquatableArray<DiagnosticInfo> Diagnostics)
    where T : class;

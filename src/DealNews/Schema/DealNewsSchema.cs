namespace DealNews.Schema;

/// <summary>
/// Describes the format for programs in other languages and for language models. The descriptions are generated from
/// the model, so they match the library.
/// </summary>
public static class DealNewsSchema
{
    /// <summary>
    /// Returns the JSON Schema (draft 2020-12) of the format. It is as open as the format: unknown members, terms and
    /// kinds of fact are valid. It describes each part separately. Only validation checks references between parts,
    /// check digits and sums.
    /// </summary>
    /// <returns>JSON, indented by two spaces, with <c>\n</c> line ends.</returns>
    public static string JsonSchema() => SchemaJson.Of(OpenSchema.Write());

    /// <summary>
    /// Returns the JSON Schema of the strict profile, which <see cref="DealNewsStrictJson"/> reads and writes. Every
    /// object is closed, every member is required, all definitions are in <c>$defs</c>, and nothing is recursive. The
    /// only keywords are <c>type</c>, <c>description</c>, <c>properties</c>, <c>required</c>,
    /// <c>additionalProperties</c>, <c>items</c>, <c>enum</c>, <c>$ref</c> and <c>$defs</c>.
    /// </summary>
    /// <returns>JSON, indented by two spaces, with <c>\n</c> line ends.</returns>
    public static string StrictJsonSchema() => SchemaJson.Of(StrictSchema.Write());

    /// <summary>Returns TypeScript declarations of the format.</summary>
    /// <returns>The text of a declaration file, with <c>\n</c> line ends.</returns>
    public static string TypeScript() => TypeScriptText.Write();
}

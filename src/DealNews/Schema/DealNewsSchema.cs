namespace DealNews.Schema;

/// <summary>The format for programs in other languages and for language models: made from the model, so that it says what the library does.</summary>
public static partial class DealNewsSchema
{
    /// <summary>
    /// The JSON Schema (draft 2020-12) of the format. It is open where the format is: members, terms and kinds of fact that this
    /// version does not know are valid. It checks each part by itself; what refers from one part to another, a check digit or a sum,
    /// only validation checks.
    /// </summary>
    /// <returns>JSON, indented by two spaces, lines ended with <c>\n</c>.</returns>
    public static string JsonSchema() => SchemaJson.Of(OpenSchema.Write());

    /// <summary>The format as TypeScript declarations, for programs that read or write it.</summary>
    /// <returns>The text of a declaration file, lines ended with <c>\n</c>.</returns>
    public static string TypeScript() => TypeScriptText.Write();
}

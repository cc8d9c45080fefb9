using System.Linq;

namespace DealNews.Generators;

/// <summary>Writes the table that finds the codec of a type.</summary>
internal static class CodecsWriter
{
    public static string Write(Model model)
    {
        var code = new CodeText("DealNews.Json");
        code.Line("using System.Text.Json;").Line("using System.Text.Json.Serialization.Metadata;").Line();
        code.Block(
            "partial class Codecs",
            () =>
            {
                code.Block("private static object? Find(Type type)", () => WriteFind(code, model));
                code.Line();
                code.Block(
                    "private static JsonTypeInfo? FindTypeInfo(Type type, JsonSerializerOptions options)",
                    () => WriteFindTypeInfo(code, model)
                );
            }
        );
        return code.ToString();
    }

    private static void WriteFind(CodeText code, Model model)
    {
        foreach (var record in model.Records.Where(record => !record.IsAbstract))
        {
            WriteCase(code, record.Name, $"{record.Name}Codec.Instance");
        }

        foreach (var text in model.Texts)
        {
            WriteCase(
                code,
                text.Name,
                $"new TextCodec<{text.Name}>(static text => new(text), static value => value.Value)"
            );
        }

        code.Line("return null;");
    }

    private static void WriteFindTypeInfo(CodeText code, Model model)
    {
        foreach (var name in model.Records.Select(record => record.Name).Concat(model.Texts.Select(text => text.Name)))
        {
            WriteCase(code, name, $"TypeInfo<{name}>(options)");
        }

        code.Line("return null;");
    }

    private static void WriteCase(CodeText code, string type, string result) =>
        code.Block($"if (type == typeof({type}))", () => code.Line($"return {result};")).Line();
}

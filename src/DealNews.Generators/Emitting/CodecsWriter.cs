using System.Linq;

namespace DealNews.Generators;

/// <summary>Writes the table that finds the codec of a type.</summary>
internal static class CodecsWriter
{
    public static string Write(Model model)
    {
        var code = new CodeText("DealNews.Json");
        code.Block(
            "partial class Codecs",
            () =>
                code.Block(
                    "private static ICodec? Find(Type type)",
                    () =>
                    {
                        foreach (var record in model.Records.Where(record => !record.IsAbstract))
                        {
                            WriteCase(code, record.Name, $"RecordCodec<{record.Name}, {record.Name}Codec>");
                        }

                        foreach (var text in model.Texts)
                        {
                            WriteCase(code, text.Name, $"TextCodec<{text.Name}>");
                        }

                        code.Line("return null;");
                    }
                )
        );
        return code.ToString();
    }

    private static void WriteCase(CodeText code, string type, string codec) =>
        code.Block($"if (type == typeof({type}))", () => code.Line($"return new {codec}();")).Line();
}

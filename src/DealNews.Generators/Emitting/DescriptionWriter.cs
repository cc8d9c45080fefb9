using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace DealNews.Generators;

/// <summary>Writes the description of the model as a table, from which its schemas are made.</summary>
internal static class DescriptionWriter
{
    public static string Write(Model model)
    {
        var code = new CodeText("DealNews.Schema");
        code.Block(
            "partial class ModelDescription",
            () =>
            {
                code.Line("/// <summary>The records in the order of their names; abstract ones among them.</summary>");
                WriteList(code, "RecordDescription[] Records", model.Records, WriteRecord);
                code.Line()
                    .Line("/// <summary>The value types that hold a text, in the order of their names.</summary>");
                WriteList(code, "TextDescription[] Texts", model.Texts, WriteText);
            }
        );
        return code.ToString();
    }

    private static void WriteList<T>(
        CodeText code,
        string declaration,
        IReadOnlyList<T> items,
        System.Action<CodeText, T> write
    )
    {
        code.Line($"public static readonly {declaration} =").Line("[");
        foreach (var item in items)
        {
            write(code, item);
        }

        code.Line("];");
    }

    private static void WriteRecord(CodeText code, RecordType record)
    {
        code.Line(
                $"    new({Text(record.Name)}, {Text(record.Kind)}, {Bool(record.IsFact)}, {Text(record.SchemaText)},"
            )
            .Line("    [");
        foreach (var member in record.Members)
        {
            code.Line(
                $"        new({Text(member.JsonName)}, Shape.{member.Shape}, {Text(member.Type)}, {Text(member.SchemaText)})"
            );
            code.Line(
                $"        {{ IsList = {Bool(member.IsList)}, IsRequired = {Bool(member.IsRequired)}, IsShared = {Bool(member.IsInherited)}, "
                    + $"MayBeZero = {Bool(member.MayBeZero)}, Sorts = {member.Sorts ?? "EntitySorts.None"}, FactKind = {Text(member.FactKind)} }},"
            );
        }

        code.Line("    ]),");
    }

    private static void WriteText(CodeText code, TextType text)
    {
        var defaultTerm = text.DefaultTerm is null ? null : Names.Camel(text.DefaultTerm);
        code.Line($"    new({Text(text.Name)}, {Text(text.SchemaText)}, {Text(text.Pattern)}, {Text(defaultTerm)},");
        code.Line(
            $"    [{string.Join(", ", text.Terms.Select(term => $"new({Text(Names.Camel(term.Name))}, {Text(term.SchemaText)})"))}]),"
        );
    }

    private static string Text(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Bool(bool value) => value ? "true" : "false";
}

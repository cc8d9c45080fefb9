using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace DealNews.Generators;

/// <summary>Writes the description of the model as a table, from which its schemas are generated.</summary>
internal static class DescriptionWriter
{
    // A string literal up to this length leaves a line below 120 characters.
    private const int LongestLiteral = 80;

    public static string Write(Model model)
    {
        var code = new CodeText("DealNews.Schema");
        code.Block(
            "partial class ModelDescription",
            () =>
            {
                code.Line("/// <summary>The records in the order of their names, abstract ones included.</summary>");
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
        Action<CodeText, T> write
    ) =>
        code.Line($"public static readonly {declaration} =")
            .Block(
                "",
                () =>
                {
                    foreach (var item in items)
                    {
                        write(code, item);
                    }
                },
                "];",
                open: "["
            );

    private static void WriteRecord(CodeText code, RecordType record) =>
        code.Block(
            "",
            () =>
            {
                code.Line($"{Text(record.Name)},").Line($"{Text(record.Kind)},").Line($"{Bool(record.IsFact)},");
                WriteLong(code, record.SchemaText, ",");
                code.Line($"[{string.Join(", ", record.Alternatives.Select(names => Alternative(record, names)))}],");
                code.Block(
                    "",
                    () =>
                    {
                        foreach (var member in record.Members)
                        {
                            WriteMember(code, member);
                        }
                    },
                    "]",
                    open: "["
                );
            },
            "),",
            open: "new("
        );

    private static void WriteMember(CodeText code, Member member)
    {
        code.Block(
            "",
            () =>
            {
                code.Line($"{Text(member.JsonName)},").Line($"Shape.{member.Shape},").Line($"{Text(member.Type)},");
                WriteLong(code, member.SchemaText, "");
            },
            ")",
            open: "new("
        );
        code.Block(
            "",
            () =>
            {
                code.Line($"IsList = {Bool(member.IsList)},");
                code.Line($"IsRequired = {Bool(member.IsRequired)},");
                code.Line($"IsShared = {Bool(member.IsInherited)},");
                code.Line($"MayBeZero = {Bool(member.MayBeZero)},");
                code.Line($"Sorts = {member.Sorts ?? "EntitySorts.None"},");
                code.Line($"FactKind = {Text(member.FactKind)},");
                code.Line($"IsShare = {Bool(member.IsShare)},");
                code.Line($"Least = {member.Least},");
                code.Line($"Check = {(member.Check is { } check ? $"EvidenceCheck.{check}" : "null")},");
            },
            "},"
        );
    }

    private static void WriteText(CodeText code, TextType text) =>
        code.Block(
            "",
            () =>
            {
                code.Line($"{Text(text.Name)},");
                WriteLong(code, text.SchemaText, ",");
                WriteLong(code, text.Pattern, ",");
                code.Line($"{Text(text.DefaultTerm is null ? null : Names.Camel(text.DefaultTerm))},");
                code.Block(
                    "",
                    () =>
                    {
                        foreach (var term in text.Terms)
                        {
                            code.Line($"new({Text(Names.Camel(term.Name))}, {Text(term.SchemaText)}),");
                        }
                    },
                    "]",
                    open: "["
                );
            },
            "),",
            open: "new("
        );

    // Splits a text that does not fit into a line.
    private static void WriteLong(CodeText code, string? text, string tail)
    {
        if (text is null)
        {
            code.Line($"null{tail}");
            return;
        }

        for (var start = 0; start < text.Length || start == 0; start += LongestLiteral)
        {
            var length = Math.Min(LongestLiteral, text.Length - start);
            var isLast = start + length == text.Length;
            code.Line($"{(start == 0 ? "" : "    + ")}{Text(text.Substring(start, length))}{(isLast ? tail : "")}");
        }
    }

    private static string Alternative(RecordType record, string names) =>
        $"[{string.Join(", ", names.Split(',').Select(name => Text(Json(record, name))))}]";

    private static string Json(RecordType record, string name) =>
        record.Members.First(member => member.Name == name).JsonName;

    private static string Text(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Bool(bool value) => value ? "true" : "false";
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DealNews;

namespace DealNews.Generators;

/// <summary>
/// Writes the description of the model, from which the schemas are generated, as a text with one line for each record,
/// member, value type and term. Code that creates objects would be ten times as long.
/// </summary>
internal static class DescriptionWriter
{
    public static string Write(Model model)
    {
        var code = new CodeText("DealNews.Schema");
        code.Line("[ModelTable(").Line("\"\"\"");
        foreach (var line in model.Records.SelectMany(Record).Concat(model.Texts.SelectMany(Text)))
        {
            code.Raw(line);
        }

        code.Line("\"\"\")]").Line("partial class ModelDescription;");
        return code.ToString();
    }

    private static IEnumerable<string> Record(RecordType record) =>
        record
            .Members.Select(Member)
            .Prepend(
                Line(
                    "record",
                    record.Name,
                    record.Kind,
                    Bool(record.IsFact),
                    string.Join(";", record.Alternatives.Select(names => Alternative(record, names))),
                    record.SchemaText
                )
            );

    private static string Member(Member member) =>
        Line(
            "member",
            member.JsonName,
            member.Shape.ToString(),
            member.Type,
            Bool(member.IsList),
            Bool(member.IsRequired),
            Bool(member.IsInherited),
            Bool(member.MayBeZero),
            Bool(member.IsShare),
            member.Sorts?.Replace("(EntitySorts)", ""),
            member.FactKind,
            member.Least.ToString(CultureInfo.InvariantCulture),
            member.Check?.ToString(),
            member.SchemaText
        );

    private static IEnumerable<string> Text(TextType text) =>
        text
            .Terms.Select(term => Line("term", Names.Camel(term.Name), term.SchemaText))
            .Prepend(
                Line(
                    "text",
                    text.Name,
                    text.Pattern,
                    text.DefaultTerm is null ? null : Names.Camel(text.DefaultTerm),
                    text.SchemaText
                )
            );

    private static string Alternative(RecordType record, string names) =>
        string.Join(",", names.Split(',').Select(name => record.Members.First(member => member.Name == name).JsonName));

    private static string Line(params string?[] fields) => string.Join("\t", fields);

    private static string Bool(bool value) => value ? "1" : "";
}

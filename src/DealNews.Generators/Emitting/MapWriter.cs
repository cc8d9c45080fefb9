using System;
using System.Collections.Generic;
using System.Linq;
using DealNews;

namespace DealNews.Generators;

/// <summary>
/// Writes the methods that map the references and amounts of a record, including those of nested records. A map that
/// changes nothing only visits them.
/// </summary>
internal static class MapWriter
{
    /// <summary>Returns the records that have a reference or an amount, or contain such a record.</summary>
    public static List<RecordType> RecordsToMap(Model model)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        int before;
        do
        {
            before = found.Count;
            found.UnionWith(
                model
                    .Records.Where(record => record.Members.Any(member => Leads(member, found)))
                    .Select(record => record.Name)
            );
        } while (found.Count > before);

        return [.. model.Records.Where(record => found.Contains(record.Name) && !IsAmount(record))];
    }

    public static string Write(RecordType record, IReadOnlyList<RecordType> mapped)
    {
        var names = new HashSet<string>(mapped.Select(each => each.Name), StringComparer.Ordinal);
        List<Member> members = [.. record.Members.Where(member => Leads(member, names))];
        var code = new CodeText(KnownNames.Namespace);
        code.Block(
            $"partial record {record.Name}",
            () =>
                code.Block(
                    $"internal override {record.Name} Map(ValueMap map)",
                    () =>
                    {
                        code.Line("var changed = false;");
                        foreach (var member in members)
                        {
                            code.Line(
                                $"var {member.Local} = map.{Method(member)}({member.Name}, "
                                    + $"{Names.Quote(member.JsonName)}, ref changed);"
                            );
                        }

                        code.Line("if (!changed)").Block("", () => code.Line("return this;")).Line();
                        code.Block(
                            "return this with",
                            () =>
                            {
                                foreach (var member in members)
                                {
                                    code.Line($"{member.Name} = {member.Local},");
                                }
                            },
                            "};"
                        );
                    }
                )
        );
        return code.ToString();
    }

    private static bool Leads(Member member, HashSet<string> records) =>
        member.Shape is Shape.EntityReference or Shape.FactReference or Shape.Fact
        || member.IsAmount
        || (member.Shape == Shape.Record && records.Contains(member.Type));

    // The map itself handles the equivalents of an amount.
    private static bool IsAmount(RecordType record) =>
        record.Members.Any(member => member.IsAmount && member.Type == record.Name);

    private static string Method(Member member) =>
        member.Shape switch
        {
            Shape.EntityReference => member.IsList ? "Entities" : "Entity",
            Shape.FactReference => member.IsList ? "Facts" : "Fact",
            _ when member.IsAmount => member.IsList ? "Amounts" : "Amount",
            _ => member.IsList ? "Records" : "Record",
        };
}

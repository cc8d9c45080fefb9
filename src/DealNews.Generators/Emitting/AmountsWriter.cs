using System;
using System.Collections.Generic;
using System.Linq;
using DealNews;

namespace DealNews.Generators;

/// <summary>Writes a walk over all reported amounts of a fact, including those of nested records.</summary>
internal static class AmountsWriter
{
    private const string Constraint = "    where TVisitor : struct, IAmountVisitor, allows ref struct";

    public static string Write(Model model)
    {
        var code = new CodeText(KnownNames.ValidationNamespace);
        var withAmounts = RecordsWithAmounts(model);
        code.Line("/// <summary>Visits the reported amounts of a fact, but not their equivalents.</summary>");
        code.Block(
            "internal static class FactAmounts",
            () =>
            {
                WriteFact(code, withAmounts.Where(record => record.IsFact));
                foreach (var record in withAmounts)
                {
                    code.Line();
                    WriteRecord(code, record, withAmounts);
                }
            }
        );
        return code.ToString();
    }

    private static List<RecordType> RecordsWithAmounts(Model model)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var records = model.Records.Where(record => !record.IsAbstract && record.Members.All(IsNotFact)).ToList();
        int before;
        do
        {
            before = found.Count;
            found.UnionWith(
                records
                    .Where(record => record.Members.Any(member => Leads(member, found)))
                    .Select(record => record.Name)
            );
        } while (found.Count > before);

        return [.. records.Where(record => found.Contains(record.Name) && !IsAmount(record))];
    }

    // The equivalents of an amount are not visited.
    private static bool IsAmount(RecordType record) =>
        record.Members.Any(member => member.IsAmount && member.Type == record.Name);

    // The facts of a document are visited one by one.
    private static bool IsNotFact(Member member) => member.Shape != Shape.Fact;

    private static bool Leads(Member member, HashSet<string> records) =>
        member.IsAmount || (member.Shape == Shape.Record && records.Contains(member.Type));

    private static void WriteFact(CodeText code, IEnumerable<RecordType> facts)
    {
        code.Line("public static void Visit<TVisitor>(Fact fact, ref TVisitor visitor)");
        code.Block(
            Constraint,
            () =>
                code.Block(
                    "switch (fact)",
                    () =>
                    {
                        foreach (var fact in facts)
                        {
                            code.Line($"case {fact.Name} value:").Line("    Visit(value, ref visitor);");
                            code.Line("    break;");
                        }
                    }
                )
        );
    }

    private static void WriteRecord(CodeText code, RecordType record, List<RecordType> withAmounts)
    {
        var names = new HashSet<string>(withAmounts.Select(each => each.Name), StringComparer.Ordinal);
        code.Line($"private static void Visit<TVisitor>({record.Name} value, ref TVisitor visitor)");
        code.Block(
            Constraint,
            () =>
            {
                foreach (var member in record.Members.Where(member => Leads(member, names)))
                {
                    if (member.IsList)
                    {
                        code.Line($"visitor.Enter({Names.Quote(member.JsonName)});");
                        code.Block(
                            $"for (var i = 0; i < value.{member.Name}.Count; i++)",
                            () =>
                            {
                                code.Line("visitor.Enter(i);");
                                WriteVisit(code, member, $"value.{member.Name}[i]");
                                code.Line("visitor.Leave();");
                            }
                        );
                        code.Line("visitor.Leave();");
                    }
                    else
                    {
                        code.Block(
                            $"if (value.{member.Name} is not null)",
                            () =>
                            {
                                code.Line($"visitor.Enter({Names.Quote(member.JsonName)});");
                                WriteVisit(code, member, $"value.{member.Name}");
                                code.Line("visitor.Leave();");
                            }
                        );
                    }
                }
            }
        );
    }

    private static void WriteVisit(CodeText code, Member member, string value) =>
        code.Block(
            $"if ({value} is {{ }} {member.Local})",
            () =>
                code.Line(member.IsAmount ? $"visitor.Visit({member.Local});" : $"Visit({member.Local}, ref visitor);")
        );
}

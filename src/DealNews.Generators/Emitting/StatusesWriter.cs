using System;
using System.Collections.Generic;
using System.Linq;

namespace DealNews.Generators;

/// <summary>Writes the meanings of the statuses of facts, by the type of the fact.</summary>
internal static class StatusesWriter
{
    public static string Write(IReadOnlyList<RecordType> facts)
    {
        var code = new CodeText("DealNews.Validation");
        var known = facts.Where(fact => StatusOf(fact) is not null).ToList();
        code.Line("/// <summary>The meanings of the statuses of facts.</summary>");
        code.Block(
            "internal static class FactStatuses",
            () =>
            {
                code.Line("/// <summary>Returns the meaning of the status of a fact.</summary>");
                code.Block(
                    "public static TermMeaning MeaningOf(Fact fact)",
                    () => WriteSwitch(code, known, Meaning, "return TermMeaning.None;")
                );
                code.Line();
                code.Line("/// <summary>Returns the date of a fact that is done, and its member.</summary>");
                code.Block(
                    "public static (PartialDate? Date, string Member) DoneOn(Fact fact)",
                    () =>
                        WriteSwitch(
                            code,
                            known.Where(fact => fact.Members.Any(member => member.IsStatusDate)),
                            DoneOn,
                            "return default;"
                        )
                );
            }
        );
        return code.ToString();
    }

    private static Member? StatusOf(RecordType fact) => fact.Members.FirstOrDefault(member => member.IsStatus);

    private static string Meaning(RecordType fact)
    {
        var status = StatusOf(fact)!;
        return status.IsNullable
            ? $"return value.{status.Name} is {{ }} term ? TermMeanings.Of(term) : TermMeaning.None;"
            : $"return TermMeanings.Of(value.{status.Name});";
    }

    private static string DoneOn(RecordType fact)
    {
        var date = fact.Members.First(member => member.IsStatusDate);
        var status = StatusOf(fact)!;
        return $"return TermMeanings.Of(value.{status.Name}{(status.IsNullable ? ".GetValueOrDefault()" : "")}) == "
            + $"TermMeaning.Done ? (value.{date.Name}, {Names.Quote(date.JsonName)}) : default;";
    }

    private static void WriteSwitch(
        CodeText code,
        IEnumerable<RecordType> facts,
        Func<RecordType, string> body,
        string otherwise
    ) =>
        code.Block(
            "switch (fact)",
            () =>
            {
                foreach (var fact in facts)
                {
                    code.Line($"case {fact.Name} value:").Line($"    {body(fact)}");
                }

                code.Line("default:").Line($"    {otherwise}");
            }
        );
}

using System;
using System.Linq;
using DealNews;

namespace DealNews.Generators;

/// <summary>
/// Writes the rules that follow from the declarations of a record's members. The handwritten part of the class has the
/// other rules.
/// </summary>
internal static class RulesWriter
{
    private const string RequiredValueCode = "DN1001";

    public static string Write(RecordType record)
    {
        var code = new CodeText("DealNews.Validation");
        code.Line($"/// <summary>The rules of {record.Name}.</summary>");
        code.Block(
            $"internal readonly partial struct {record.Name}Rules : IRecordRules<{record.Name}>",
            () =>
            {
                code.Block(
                    $"public static void Check({record.Name} value, RuleContext context)",
                    () =>
                    {
                        foreach (var member in record.Members.Where(member => record.IsAbstract || !member.IsInherited))
                        {
                            WriteMember(code, member);
                        }

                        foreach (var names in record.Alternatives)
                        {
                            WriteAlternatives(code, record, names.Split(','));
                        }

                        foreach (var status in record.Members.Where(member => member.IsStatus))
                        {
                            WriteStatus(code, record, status);
                        }

                        if (record is { IsFact: true, IsAbstract: false })
                        {
                            code.Line("FactRules.Check(value, context);");
                        }

                        if (record is { IsUnknownFact: false, IsAbstract: false })
                        {
                            code.Block(
                                "if (!value.AdditionalProperties.IsEmpty)",
                                () =>
                                    code.Line(
                                        "UnknownMemberRule.Check(value.AdditionalProperties, "
                                            + $"Json.{record.Name}Codec.Names.All, context);"
                                    )
                            );
                        }

                        code.Line("Own(value, context);");
                    }
                );
                code.Line().Line($"static partial void Own({record.Name} value, RuleContext context);");
            }
        );
        return code.ToString();
    }

    private static void WriteAlternatives(CodeText code, RecordType record, string[] names)
    {
        List<Member> members = [.. names.Select(name => record.Members.First(member => member.Name == name))];
        var absent = members.Select(member =>
            member switch
            {
                { IsList: true } => $"value.{member.Name}.IsEmpty",
                { Shape: Shape.Languages } => $"value.{member.Name}.Count == 0",
                { Shape: Shape.Text } => $"BlankText.Is(value.{member.Name})",
                _ => $"value.{member.Name} is null",
            }
        );
        var list = string.Join(", ", members.Select(member => Names.Quote(member.JsonName)));
        code.Block(
            $"if ({string.Join(" && ", absent)})",
            () => code.Line($"RequiredValueRule.ReportNone([{list}], context);")
        );
    }

    // A binding deal that depends on a condition can still be "possible".
    private static void WriteStatus(CodeText code, RecordType record, Member status)
    {
        var term = status.IsNullable ? "term" : $"value.{status.Name}";
        var conditions = record
            .Members.Where(member => member is { Name: "Conditions" or "Triggers", IsList: true })
            .Select(member => $"!value.{member.Name}.IsEmpty");
        var isContingent = string.Join(" || ", conditions.DefaultIfEmpty("false"));
        void Write() =>
            code.Line(
                $"StatusRule.Check(value, {Names.Quote(status.JsonName)}, {term}.Value, TermMeanings.Of({term}), "
                    + $"{isContingent}, context);"
            );
        if (status.IsNullable)
        {
            code.Block($"if (value.{status.Name} is {{ }} term)", Write);
        }
        else
        {
            Write();
        }
    }

    private static void WriteMember(CodeText code, Member member)
    {
        var value = $"value.{member.Name}";
        var name = Names.Quote(member.JsonName);
        switch (member)
        {
            case { IsList: true, Shape: Shape.EntityReference }:
                WriteRequiredList(code, member, value, name);
                code.Line($"ReferenceRules.CheckEntities({value}, {name}, {member.Sorts}, context);");
                break;
            case { IsList: true, Shape: Shape.FactReference }:
                code.Line(
                    $"ReferenceRules.CheckFacts({value}, {name}, {Kind(member)}, {Bool(member.IsMutual)}, context);"
                );
                break;
            case { IsList: true, Shape: Shape.Fact }:
                code.Line($"FactRules.CheckAll({value}, {name}, context);");
                break;
            case { IsList: true }:
                WriteList(code, member, value, name);
                break;
            case { Shape: Shape.Languages }:
                code.Line($"LanguageMapRules.Check({value}, {name}, context);");
                break;
            case { IsNullable: true } or { Shape: Shape.Record or Shape.Text }:
                WritePresent(code, member, value, name);
                break;
            case { IsRequired: true, Shape: Shape.Form } when !IsId(member):
                code.Block($"if (BlankText.Is({value}.Value))", () => WriteMissing(code, name, $"{value}.Value"));
                code.Block("else", () => WriteValue(code, member, value, name));
                break;
            case { Shape: Shape.EntityReference or Shape.Form or Shape.Term }:
                WriteValue(code, member, value, name);
                break;
        }
    }

    private static void WritePresent(CodeText code, Member member, string value, string name)
    {
        if (member.Shape == Shape.Record)
        {
            WriteRecord(code, member, value, name);
        }
        else if (member is { Shape: Shape.Text, IsRequired: true })
        {
            code.Block($"if (BlankText.Is({value}))", () => WriteMissing(code, name, value));
        }
        else if (member.Shape is Shape.Term or Shape.Form or Shape.EntityReference or Shape.FactReference)
        {
            code.Block($"if ({value} is {{ }} {member.Local})", () => WriteValue(code, member, member.Local, name));
            if (member.IsRequired)
            {
                code.Block("else", () => WriteMissing(code, name));
            }
        }
        else if (member.IsRequired)
        {
            code.Block($"if ({value} is null)", () => WriteMissing(code, name));
        }
    }

    private static void WriteValue(CodeText code, Member member, string value, string name)
    {
        switch (member.Shape)
        {
            case Shape.EntityReference:
                code.Line($"ReferenceRules.CheckEntity({value}, {name}, {member.Sorts}, context);");
                break;
            case Shape.FactReference:
                code.Line(
                    $"ReferenceRules.CheckFact({value}, {name}, {Kind(member)}, {Bool(member.IsMutual)}, context);"
                );
                break;
            case Shape.Term:
                code.Block(
                    $"if (!{value}.IsKnown)",
                    () => code.Line($"TermRule.Report({name}, {value}.Value, {member.Type}.KnownTerms, context);")
                );
                break;
            case Shape.Form:
                WriteForm(code, member, value, () => WriteFormFault(code, member, value, name));
                break;
        }
    }

    private static string RulesOf(Member member) =>
        member switch
        {
            { IsShare: true } => "ShareRules",
            { IsAmount: true, MayBeZero: false } => "PositiveAmountRules",
            _ => $"{member.Type}Rules",
        };

    private static void WriteRecord(CodeText code, Member member, string value, string name)
    {
        code.Line($"context.Check<{member.Type}, {RulesOf(member)}>({value}, {name});");
        if (member.Above is { } bound)
        {
            code.Line($"PercentageRule.CheckAbove({value}, {bound}, {name}, context);");
        }

        if (member.IsRequired)
        {
            code.Block($"if ({value} is null)", () => WriteMissing(code, name));
        }
    }

    private static void WriteList(CodeText code, Member member, string value, string name)
    {
        WriteRequiredList(code, member, value, name);
        if (member.Shape == Shape.Record)
        {
            code.Line($"context.CheckAll<{member.Type}, {RulesOf(member)}>({value}, {name});");
            return;
        }

        code.Block(
            $"for (var i = 0; i < {value}.Count; i++)",
            () =>
            {
                switch (member.Shape)
                {
                    case Shape.Text:
                        code.Block(
                            $"if (BlankText.Is({value}[i]))",
                            () => AtElement(code, name, () => WriteMissing(code, "null", $"{value}[i]"))
                        );
                        break;
                    default:
                        WriteForm(
                            code,
                            member,
                            $"{value}[i]",
                            () => AtElement(code, name, () => WriteFormFault(code, member, $"{value}[i]", "null"))
                        );
                        break;
                }
            }
        );
    }

    private static void AtElement(CodeText code, string list, Action write)
    {
        code.Line($"context.Path.Enter({list}, i);");
        write();
        code.Line("context.Path.Leave();");
    }

    private static void WriteRequiredList(CodeText code, Member member, string value, string name)
    {
        if (member.IsRequired)
        {
            code.Block($"if ({value}.IsEmpty)", () => code.Line($"RequiredValueRule.ReportEmpty({name}, context);"));
        }

        if (member.Least > 0)
        {
            code.Line($"ParticipantsRule.CheckCount({value}.Count, {member.Least}, {name}, context);");
        }
    }

    // The only condition for an id is that it is not blank, which is a missing value.
    private static void WriteForm(CodeText code, Member member, string value, Action writeFault) =>
        code.Block(
            IsId(member)
                ? $"if (BlankText.Is({value}.Value))"
                : $"if ({member.Type}.Check({value}.Value) is {{ }} fault)",
            writeFault
        );

    private static void WriteFormFault(CodeText code, Member member, string value, string name)
    {
        if (IsId(member))
        {
            WriteMissing(code, name, $"{value}.Value");
        }
        else
        {
            code.Line(
                $"context.ReportMalformed({member.Type}Rule.Definition, {name}, {value}.Value, fault, "
                    + $"\"{member.FormName}\");"
            );
        }
    }

    private static string Kind(Member member) => member.FactKind is null ? "null" : Names.Quote(member.FactKind);

    private static string Bool(bool value) => value ? "true" : "false";

    private static bool IsId(Member member) => member.Rule == RequiredValueCode;

    private static void WriteMissing(CodeText code, string name, string text = "null") =>
        code.Line($"RequiredValueRule.Report({name}, {text}, context);");
}

using System;
using System.Linq;
using DealNews;

namespace DealNews.Generators;

/// <summary>Writes the rules that follow from the declarations of a record's members; what else there is to check, its own part adds.</summary>
internal static class RulesWriter
{
    public static string Write(RecordType record)
    {
        var code = new CodeText("DealNews.Validation");
        code.Line($"/// <summary>The rules of {record.Name}.</summary>");
        code.Block(
            $"internal static partial class {record.Name}Rules",
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

                        if (record is { IsFact: true, IsAbstract: false })
                        {
                            code.Line("FactRules.Check(value, context);");
                        }

                        if (record is { IsUnknownFact: false, IsAbstract: false })
                        {
                            code.Line("context.UnknownProperties(value.AdditionalProperties);");
                        }

                        code.Line("Own(value, context);");
                    }
                );
                code.Line().Line($"static partial void Own({record.Name} value, RuleContext context);");
            }
        );
        return code.ToString();
    }

    private static void WriteMember(CodeText code, Member member)
    {
        var value = $"value.{member.Name}";
        var name = Names.Quote(member.JsonName);
        switch (member)
        {
            case { IsList: true, Shape: Shape.EntityReference }:
                code.Line($"context.Entities({value}, {name}, {member.Sorts}, {Bool(member.IsRequired)});");
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
            case { IsRequired: true, Shape: Shape.EntityReference or Shape.Form or Shape.Term }:
                code.Block($"if (BlankText.Is({value}.Value))", () => code.Line($"context.Missing({name});"));
                code.Block("else", () => WriteValue(code, member, value, name));
                break;
            case { Shape: Shape.Term }:
                WriteValue(code, member, value, name);
                break;
        }
    }

    private static void WritePresent(CodeText code, Member member, string value, string name)
    {
        if (member is { Shape: Shape.Text, IsRequired: true })
        {
            code.Block($"if (BlankText.Is({value}))", () => code.Line($"context.Missing({name});"));
        }
        else if (
            member.Shape is Shape.Term or Shape.Form or Shape.EntityReference or Shape.FactReference or Shape.Record
        )
        {
            code.Block($"if ({value} is {{ }} {member.Local})", () => WriteValue(code, member, member.Local, name));
            if (member.IsRequired)
            {
                code.Block("else", () => code.Line($"context.Missing({name});"));
            }
        }
        else if (member.IsRequired)
        {
            code.Block($"if ({value} is null)", () => code.Line($"context.Missing({name});"));
        }
    }

    private static void WriteValue(CodeText code, Member member, string value, string name)
    {
        switch (member.Shape)
        {
            case Shape.EntityReference:
                code.Line($"context.Entity({value}, {name}, {member.Sorts});");
                break;
            case Shape.FactReference:
                code.Line(
                    $"context.FactReference({value}, {name}, {(member.FactKind is null ? "null" : Names.Quote(member.FactKind))});"
                );
                break;
            case Shape.Term:
                code.Block(
                    $"if (!{value}.IsKnown)",
                    () => code.Line($"context.UnknownTerm({name}, {value}.Value, {member.Type}.KnownTerms);")
                );
                break;
            case Shape.Form:
                code.Block(
                    $"if ({member.Type}.Check({value}.Value) is {{ }} fault)",
                    () =>
                        code.Line(
                            $"context.Malformed({member.Rule}, {name}, {value}.Value, fault, \"{member.FormName}\");"
                        )
                );
                break;
            default:
                code.Line($"context.Path.Enter({name});");
                WriteRecord(code, member, value);
                code.Line("context.Path.Leave();");
                break;
        }
    }

    private static void WriteRecord(CodeText code, Member member, string value)
    {
        code.Line($"{member.Type}Rules.Check({value}, context);");
        if (member is { IsAmount: true, MayBeZero: false })
        {
            code.Line($"PositiveAmountRule.Check({value}, context);");
        }
    }

    private static void WriteList(CodeText code, Member member, string value, string name)
    {
        if (member.IsRequired)
        {
            code.Block($"if ({value}.IsEmpty)", () => code.Line($"context.Missing({name});"));
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
                            () => AtElement(code, name, () => code.Line("context.Missing();"))
                        );
                        break;
                    case Shape.Record:
                        AtElement(
                            code,
                            name,
                            () =>
                            {
                                code.Block($"if ({value}[i] is {{ }} item)", () => WriteRecord(code, member, "item"));
                                code.Block("else", () => code.Line("context.Missing();"));
                            }
                        );
                        break;
                    default:
                        code.Block(
                            $"if ({member.Type}.Check({value}[i].Value) is {{ }} fault)",
                            () =>
                                AtElement(
                                    code,
                                    name,
                                    () =>
                                        code.Line(
                                            $"context.Malformed({member.Rule}, null, {value}[i].Value, fault, \"{member.FormName}\");"
                                        )
                                )
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

    private static string Bool(bool value) => value ? "true" : "false";
}

using System.Collections.Generic;
using System.Linq;
using DealNews;

namespace DealNews.Generators;

/// <summary>Emits the codec of a record: it reads members in any order and writes them in canonical order.</summary>
internal static class CodecWriter
{
    private const string AnyOutput = "    where TOutput : struct, IJsonOutput, allows ref struct";

    private const string AnyInput = "    where TInput : struct, IJsonInput, allows ref struct";

    /// <summary>
    /// Emits the writer of the members that all facts share, including facts of application-defined kinds.
    /// </summary>
    public static string WriteShared(RecordType fact)
    {
        var code = new CodeText("DealNews.Json");
        var shared = fact.Members.Where(IsShared).ToList();
        code.Line("/// <summary>Writes the members that all facts share.</summary>");
        code.Block(
            "internal static class SharedFactMembers",
            () =>
            {
                code.Line($"public static readonly MemberNames Names = new([{Quoted(shared)}], 0);").Line();
                code.Line($"public static bool Contains(string name) => name is {Quoted(fact.Members, " or ")};")
                    .Line();
                code.Line("public static void Write<TOutput>(ref TOutput output, Fact value)");
                code.Block(
                    AnyOutput,
                    () =>
                    {
                        for (var i = 0; i < shared.Count; i++)
                        {
                            WriteMember(code, shared[i], i);
                        }

                        code.Line("JsonText.Write(ref output, value.AdditionalProperties);");
                    }
                );
            }
        );
        return code.ToString();
    }

    private static string Quoted(IEnumerable<Member> members, string separator = ", ") =>
        string.Join(separator, members.Select(member => Names.Quote(member.JsonName)));

    private static bool IsShared(Member member) => member is { IsInherited: true, Name: not "Id" };

    public static string Write(RecordType record)
    {
        var code = new CodeText("DealNews.Json");
        code.Line($"/// <summary>Reads and writes {record.Name}.</summary>");
        code.Block(
            $"internal readonly struct {record.Name}Codec : IRecordCodec<{record.Name}>",
            () =>
            {
                IEnumerable<string> names =
                [
                    .. record.IsFact ? (string[])["kind"] : [],
                    .. record.Members.Select(member => member.JsonName),
                ];
                code.Line(
                    "public static readonly MemberNames Names = new("
                        + $"[{string.Join(", ", names.Select(Names.Quote))}], "
                        + $"0x{RequiredMask(record):x}ul);"
                );
                code.Line().Line($"public static {record.Name}? ReadFrom<TInput>(ref TInput input)");
                code.Block(AnyInput, () => WriteRead(code, record));
                code.Line().Line($"public static void WriteTo<TOutput>(ref TOutput output, {record.Name} value)");
                code.Block(AnyOutput, () => WriteWrite(code, record));
            }
        );
        return code.ToString();
    }

    private static int Offset(RecordType record) => record.IsFact ? 1 : 0;

    private static ulong RequiredMask(RecordType record)
    {
        var mask = record.IsFact ? 1ul : 0;
        for (var i = 0; i < record.Members.Count; i++)
        {
            if (record.Members[i].IsRequired)
            {
                mask |= 1ul << (i + Offset(record));
            }
        }

        return mask;
    }

    private static void WriteRead(CodeText code, RecordType record)
    {
        code.Line("var members = new MemberCursor(input.Offset);");
        code.Block($"if (!input.StartObject(\"{Names.Spoken(record.Name)}\"))", () => code.Line("return null;"));
        code.Line();
        if (record.IsUnknownFact)
        {
            code.Line("var @kind = \"\";");
        }

        foreach (var member in record.Members)
        {
            // Absent members are null or default, even if the record has another initial value.
            code.Line(
                member.IsNullable || (member.Shape is Shape.Record or Shape.Text && !member.IsList)
                    ? $"{member.Type}? {member.Local} = null;"
                    : $"{member.DeclaredType} {member.Local} = default;"
            );
        }

        code.Block(
            "while (input.NextMember(Names, ref members, out var member))",
            () =>
            {
                code.Block(
                    "switch (member)",
                    () =>
                    {
                        if (record.IsFact)
                        {
                            code.Line("case 0:");
                            code.Line(
                                record.IsUnknownFact
                                    ? "    @kind = input.ReadText() ?? \"\";"
                                    : $"    JsonInputs.ReadKind(ref input, {Names.Quote(record.Kind!)});"
                            );
                            code.Line("    break;");
                        }

                        for (var i = 0; i < record.Members.Count; i++)
                        {
                            code.Line($"case {i + Offset(record)}:");
                            code.Line($"    {record.Members[i].Local} = {Read(record.Members[i])};");
                            code.Line("    break;");
                        }
                    }
                );
                code.Line("input.Leave();");
            }
        );
        code.Line();
        code.Line($"return new {record.Name}{(record.IsUnknownFact ? "(@kind)" : "")}");
        code.Block(
            "",
            () =>
            {
                foreach (var member in record.Members)
                {
                    // A required record or text is null after an error in a collecting read.
                    var isRequired = member is { IsNullable: false, IsList: false, Shape: Shape.Record or Shape.Text };
                    code.Line($"{member.Name} = {member.Local}{(isRequired ? "!" : "")},");
                }

                code.Line("AdditionalProperties = members.AdditionalProperties,");
            },
            "};"
        );
    }

    private static string Read(Member member) =>
        member switch
        {
            { IsList: true, Shape: Shape.Record or Shape.Fact } =>
                $"JsonInputs.ReadRecords<{member.Type}, {member.Type}Codec, TInput>(ref input)",
            { IsList: true, Shape: Shape.Text } =>
                $"JsonInputs.ReadTexts(ref input, mayBeSingle: {(member.MayBeSingle ? "true" : "false")})",
            { IsList: true } => $"JsonInputs.ReadValues<{member.Type}, TInput>(ref input)",
            { Shape: Shape.Record } => $"{member.Type}Codec.ReadFrom(ref input)",
            { Shape: Shape.Term } => $"JsonInputs.ReadTerm<{member.Type}, TInput>(ref input){OrDefault(member)}",
            { Shape: Shape.Text } => "input.ReadText()",
            { Shape: Shape.Decimal } => "input.ReadDecimal()",
            { Shape: Shape.Integer } => "input.ReadInteger()",
            { Shape: Shape.Boolean } => "input.ReadBoolean()",
            { Shape: Shape.Instant } => "JsonInputs.ReadInstant(ref input)",
            { Shape: Shape.Money } => "MoneyCodec.ReadFrom(ref input)",
            { Shape: Shape.Specification } => "SpecificationValueCodec.ReadFrom(ref input)",
            { Shape: Shape.Languages } => "LanguageMapCodec.ReadFrom(ref input)",
            _ => $"JsonInputs.ReadValue<{member.Type}, TInput>(ref input){OrDefault(member)}",
        };

    private static string OrDefault(Member member) => member.IsNullable ? "" : " ?? default";

    private static void WriteWrite(CodeText code, RecordType record)
    {
        code.Line("output.StartObject();");
        if (record.IsFact)
        {
            code.Line(
                record.Kind is null
                    ? "JsonText.Write(ref output, Names, 0, value.Kind);"
                    : $"output.Name(Names, 0); output.PlainText(\"{record.Kind}\"u8);"
            );
        }

        for (var i = 0; i < record.Members.Count; i++)
        {
            if (!IsShared(record.Members[i]))
            {
                WriteMember(code, record.Members[i], i + Offset(record));
            }
        }

        code.Line(
            record.IsFact
                ? "SharedFactMembers.Write(ref output, value);"
                : "JsonText.Write(ref output, value.AdditionalProperties);"
        );
        code.Line("output.EndObject();");
    }

    private static void WriteMember(CodeText code, Member member, int index)
    {
        var name = $"output.Name(Names, {index});";
        var value = $"value.{member.Name}";
        switch (member)
        {
            case { IsList: true, Shape: Shape.Record or Shape.Fact }:
                // A required list is written even if it is empty: without it, the document could not be read.
                WriteCall(code, "Records", $"{member.Type}, {member.Type}Codec", member, index);
                break;
            case { IsList: true, Shape: Shape.Text }:
                code.Line($"JsonOutputs.Texts(ref output, Names, {index}, {value});");
                break;
            case { IsList: true }:
                WriteCall(code, "Values", member.Type, member, index);
                break;
            case { Shape: Shape.Record }:
                WriteCall(code, "Record", $"{member.Type}, {member.Type}Codec", member, index);
                break;
            case { Shape: Shape.Languages }:
                code.Block(
                    $"if ({value}.Count > 0)",
                    () => code.Line($"{name} LanguageMapCodec.WriteTo(ref output, {value});")
                );
                break;
            case { Shape: Shape.Boolean }:
                code.Block($"if ({value})", () => code.Line($"{name} output.True();"));
                break;
            case { Shape: Shape.Text }:
                code.Line($"JsonOutputs.Text(ref output, Names, {index}, {value});");
                break;
            case { HasDefaultTerm: true } or { IsNullable: false }:
                code.Block($"if (!{value}.IsAbsent)", () => code.Line($"{name} output.Text({value}.Value);"));
                break;
            case { Shape: Shape.Decimal or Shape.Integer or Shape.Instant or Shape.Money or Shape.Specification }:
                code.Block(
                    $"if ({value} is {{ }} {member.JsonName}_)",
                    () => code.Line($"{name} {WriteValue(member, member.JsonName + "_")}")
                );
                break;
            default:
                WriteCall(code, "Value", member.Type, member, index);
                break;
        }
    }

    private static void WriteCall(CodeText code, string method, string types, Member member, int index) =>
        code.Line(
            $"JsonOutputs.{method}<{types}, TOutput>(ref output, Names, {index}, value.{member.Name}"
                + $"{(member is { IsList: true, IsRequired: true } ? ", isRequired: true" : "")});"
        );

    private static string WriteValue(Member member, string local) =>
        member.Shape switch
        {
            Shape.Instant => $"InstantCodec.WriteTo(ref output, {local});",
            Shape.Money => $"MoneyCodec.WriteTo(ref output, {local});",
            Shape.Specification => $"SpecificationValueCodec.WriteTo(ref output, {local});",
            _ => $"output.Number({local});",
        };
}

using System.Collections.Generic;
using System.Linq;
using DealNews.Json;

namespace DealNews.Generators;

/// <summary>Writes how a record is read from JSON, members in any order, and written to it in the canonical order.</summary>
internal static class CodecWriter
{
    /// <summary>Writes how the members are written that every fact has, behind its own; an application's facts have them too.</summary>
    public static string WriteShared(RecordType fact)
    {
        var code = new CodeText("DealNews.Json");
        var shared = fact.Members.Where(IsShared).ToList();
        code.Line("using System.Text.Json;").Line();
        code.Line("/// <summary>What every fact has, in JSON.</summary>");
        code.Block("internal static class SharedFactMembers", () =>
        {
            code.Line($"private static readonly MemberNames s_names = new([{string.Join(", ", shared.Select(member => Names.Quote(member.JsonName)))}], 0);").Line();
            code.Line($"public static bool Contains(string name) => name is {string.Join(" or ", fact.Members.Select(member => Names.Quote(member.JsonName)))};").Line();
            code.Block("public static void Write(Utf8JsonWriter writer, Fact value, FactKinds kinds)", () =>
            {
                for (var i = 0; i < shared.Count; i++)
                {
                    WriteMember(code, shared[i], i);
                }

                code.Line("JsonText.Write(writer, value.AdditionalProperties);");
            });
        });
        return code.ToString();
    }

    private static bool IsShared(Member member) => member is { IsInherited: true, Name: not "Id" };

    public static string Write(RecordType record)
    {
        var code = new CodeText("DealNews.Json");
        code.Line("using System.Text.Json;").Line();
        code.Line($"/// <summary>{record.Name} in JSON.</summary>");
        code.Block($"internal sealed class {record.Name}Codec : Codec<{record.Name}>", () =>
        {
            IEnumerable<string> names = [.. record.IsFact ? (string[])["kind"] : [], .. record.Members.Select(member => member.JsonName)];
            code.Line($"public static readonly {record.Name}Codec Instance = new();").Line();
            code.Line($"private static readonly MemberNames s_names = new([{string.Join(", ", names.Select(Names.Quote))}], 0x{RequiredMask(record):x}ul);");
            if (record.Kind is not null)
            {
                code.Line($"private static readonly JsonEncodedText s_kind = JsonEncodedText.Encode(\"{record.Kind}\");");
            }

            code.Line().Block($"public override {record.Name}? Read(ref Utf8JsonReader reader, ReadContext context)", () => WriteRead(code, record));
            code.Line().Block($"public override void Write(Utf8JsonWriter writer, {record.Name} value, FactKinds kinds)", () => WriteWrite(code, record));
        });
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
        code.Block($"if (!context.StartsObject(ref reader, \"{Names.Spoken(record.Name)}\"))", () => code.Line("return null;"));
        code.Line();
        if (record.IsUnknownFact)
        {
            code.Line("var @kind = \"\";");
        }

        foreach (var member in record.Members)
        {
            // A document that says no version was written without one.
            code.Line(member.IsNullable || (member.Shape is Shape.Record or Shape.Text && !member.IsList)
                ? $"{member.Type}? {member.Local} = null;"
                : $"{member.DeclaredType} {member.Local} = default;");
        }

        code.Line("var members = new MemberCursor(s_names, ref reader);");
        code.Block("while (members.Next(ref reader, context, out var member))", () =>
        {
            code.Block("switch (member)", () =>
            {
                if (record.IsFact)
                {
                    code.Line("case 0:");
                    code.Line(record.IsUnknownFact ? "    @kind = context.ReadText(ref reader) ?? \"\";" : "    context.ReadText(ref reader);");
                    code.Line("    break;");
                }

                for (var i = 0; i < record.Members.Count; i++)
                {
                    code.Line($"case {i + Offset(record)}:");
                    code.Line($"    {record.Members[i].Local} = {Read(record.Members[i])};");
                    code.Line("    break;");
                }
            });
            code.Line("context.Path.Leave();");
        });
        code.Line();
        code.Line($"return new {record.Name}{(record.IsUnknownFact ? "(@kind)" : "")}");
        code.Block("", () =>
        {
            foreach (var member in record.Members)
            {
                code.Line($"{member.Name} = {member.Local}{(member is { IsNullable: false, IsList: false, Shape: Shape.Record or Shape.Text } ? "!" : "")},");
            }

            code.Line("AdditionalProperties = members.AdditionalProperties,");
        }, "};");
    }

    private static string Read(Member member) => member switch
    {
        { IsList: true, Shape: Shape.Record } => $"context.ReadList(ref reader, {member.Type}Codec.Instance)",
        { IsList: true, Shape: Shape.Fact } => "context.ReadList(ref reader, FactCodec.Instance)",
        { IsList: true, Shape: Shape.Text } => $"context.ReadTexts(ref reader, mayBeSingle: {(member.MayBeSingle ? "true" : "false")})",
        { IsList: true } => $"context.ReadList(ref reader, static (string text) => new {member.Type}(text))",
        { Shape: Shape.Record } => $"{member.Type}Codec.Instance.Read(ref reader, context)",
        { Shape: Shape.Term } => $"{member.Type}.TryKnown(ReadContext.PlainText(ref reader), out var {member.JsonName}_) ? {member.JsonName}_ : context.ReadText(ref reader) is {{ }} {member.JsonName}_text ? new {member.Type}({member.JsonName}_text) : default({member.DeclaredType})",
        { Shape: Shape.Text } => "context.ReadText(ref reader)",
        { Shape: Shape.Decimal } => "context.ReadDecimal(ref reader)",
        { Shape: Shape.Integer } => "context.ReadInteger(ref reader)",
        { Shape: Shape.Boolean } => "context.ReadBoolean(ref reader)",
        { Shape: Shape.Instant } => "context.ReadInstant(ref reader)",
        { Shape: Shape.Money } => "MoneyCodec.ReadMoney(ref reader, context)",
        { Shape: Shape.Specification } => "SpecificationValueCodec.ReadValue(ref reader, context)",
        { Shape: Shape.Languages } => "LanguageMapCodec.ReadMap(ref reader, context)",
        _ => $"context.ReadText(ref reader) is {{ }} {member.JsonName}_text ? new {member.Type}({member.JsonName}_text) : default({member.DeclaredType})",
    };

    private static void WriteWrite(CodeText code, RecordType record)
    {
        code.Line("writer.WriteStartObject();");
        if (record.IsFact)
        {
            code.Line(record.Kind is null ? "JsonText.Write(writer, s_names[0], value.Kind);" : "writer.WriteString(s_names[0], s_kind);");
        }

        for (var i = 0; i < record.Members.Count; i++)
        {
            if (!IsShared(record.Members[i]))
            {
                WriteMember(code, record.Members[i], i + Offset(record));
            }
        }

        code.Line(record.IsFact ? "SharedFactMembers.Write(writer, value, kinds);" : "JsonText.Write(writer, value.AdditionalProperties);");
        code.Line("writer.WriteEndObject();");
    }

    private static void WriteMember(CodeText code, Member member, int index)
    {
        var name = $"s_names[{index}]";
        var value = $"value.{member.Name}";
        var local = member.JsonName + "_";
        switch (member)
        {
            case { IsList: true }:
                code.Block($"if (!{value}.IsEmpty)", () =>
                {
                    code.Line($"writer.WriteStartArray({name});");
                    code.Block($"foreach (var item in {value})", () => code.Line(WriteItem(member)));
                    code.Line("writer.WriteEndArray();");
                });
                break;
            case { Shape: Shape.Languages }:
                code.Line($"LanguageMapCodec.Write(writer, {name}, {value});");
                break;
            case { Shape: Shape.Boolean }:
                code.Block($"if ({value})", () => code.Line($"writer.WriteBoolean({name}, true);"));
                break;
            case { HasDefaultTerm: true } or { IsNullable: false, Shape: not (Shape.Record or Shape.Text) }:
                code.Block($"if (!{value}.IsAbsent)", () => code.Line($"JsonText.Write(writer, {name}, {value}.Value);"));
                break;
            default:
                code.Block($"if ({value} is {{ }} {local})", () => code.Line(WriteValue(member, name, local)));
                break;
        }
    }

    // A null element is written as one: it is a fault, and faults are not hidden.
    private static string WriteItem(Member member) => member.Shape switch
    {
        Shape.Record or Shape.Fact => $"if (item is null) {{ writer.WriteNullValue(); }} else {{ {member.Type}Codec.Instance.Write(writer, item, kinds); }}",
        Shape.Text => "if (item is null) { writer.WriteNullValue(); } else { JsonText.WriteValue(writer, item); }",
        _ => "JsonText.WriteValue(writer, item.Value);",
    };

    private static string WriteValue(Member member, string name, string local) => member.Shape switch
    {
        Shape.Record => $"writer.WritePropertyName({name}); {member.Type}Codec.Instance.Write(writer, {local}, kinds);",
        Shape.Text => $"JsonText.Write(writer, {name}, {local});",
        Shape.Decimal or Shape.Integer => $"writer.WriteNumber({name}, {local});",
        Shape.Instant => $"InstantCodec.Write(writer, {name}, {local});",
        Shape.Money => $"MoneyCodec.Write(writer, {name}, {local});",
        Shape.Specification => $"SpecificationValueCodec.Write(writer, {name}, {local});",
        _ => $"JsonText.Write(writer, {name}, {local}.Value);",
    };
}

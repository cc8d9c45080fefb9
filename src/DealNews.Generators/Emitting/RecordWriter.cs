using System.Linq;
using DealNews;

namespace DealNews.Generators;

/// <summary>
/// Writes the JSON attribute and the <c>ToString</c> members of a record, and the kind of a fact.
/// </summary>
internal static class RecordWriter
{
    public static string Write(RecordType record)
    {
        var code = new CodeText("DealNews");
        code.Line($"[System.Text.Json.Serialization.JsonConverter(typeof(Json.DealNewsJsonConverter<{record.Name}>))]");
        code.Block(
            $"partial record {record.Name}",
            () =>
            {
                if (record.Kind is not null)
                {
                    code.Line("/// <inheritdoc/>");
                    code.Line($"public override string Kind => \"{record.Kind}\";").Line();
                }

                code.Line(
                    "/// <summary>Appends the members that are not absent, for <see cref=\"object.ToString\"/>."
                        + "</summary>"
                );
                code.Block(
                    $"protected override bool PrintMembers(global::System.Text.StringBuilder builder)",
                    () =>
                    {
                        code.Line("var print = new MemberPrinter(builder);");
                        if (record.IsUnknownFact)
                        {
                            code.Line("print.Add(nameof(Kind), Kind);");
                        }

                        foreach (var member in record.Members)
                        {
                            code.Line(Print(member));
                        }

                        code.Line(
                            "print.Add(nameof(AdditionalProperties), "
                                + "AdditionalProperties.Count == 0 ? null : (object)AdditionalProperties);"
                        );
                        code.Line("return print.HasAny;");
                    }
                );
            }
        );
        return code.ToString();
    }

    private static string Print(Member member) =>
        member switch
        {
            { IsList: true } =>
                $"print.Add(nameof({member.Name}), {member.Name}.IsEmpty ? null : (object){member.Name});",
            { Shape: Shape.Languages } =>
                $"print.Add(nameof({member.Name}), {member.Name}.Count == 0 ? null : (object){member.Name});",
            { Shape: Shape.Boolean } => $"print.Add(nameof({member.Name}), {member.Name} ? \"true\" : null);",
            { HasDefaultTerm: true } =>
                $"print.Add(nameof({member.Name}), {member.Name}.IsAbsent ? null : (object){member.Name});",
            _ => $"print.Add(nameof({member.Name}), {member.Name});",
        };
}

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
                code.Line("protected override bool PrintMembers(global::System.Text.StringBuilder builder) =>");
                code.Line("    MemberPrinter.Print(this, builder);");
            }
        );
        return code.ToString();
    }
}

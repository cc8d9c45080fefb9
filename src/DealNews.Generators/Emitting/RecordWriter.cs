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

                if (record is { IsFact: true, IsAbstract: false })
                {
                    code.Line($"internal override int Mark => {Mark(record)};").Line();
                }

                code.Line("/// <inheritdoc/>");
                code.Line("protected override bool PrintMembers(global::System.Text.StringBuilder builder) =>");
                code.Line("    MemberPrinter.Print(this, builder);");
            }
        );
        return code.ToString();
    }

    // Hashes the required texts with their positions.
    private static string Mark(RecordType fact)
    {
        var texts = fact
            .Members.Where(IsMark)
            .Select(
                (member, place) => $"MarkOf({member.Name}{(member.Shape == Shape.Text ? "" : ".Value")}, {place + 1})"
            )
            .Prepend("MarkOf(Kind, 0)");
        return string.Join(" ^ ", texts);
    }

    private static bool IsMark(Member member) =>
        member
            is {
                IsRequired: true,
                IsList: false,
                IsNullable: false,
                Shape: Shape.Text or Shape.Term or Shape.Form or Shape.EntityReference
            };
}

using DealNews;

namespace DealNews.Generators;

/// <summary>Writes the method that enumerates the values of a record.</summary>
internal static class WalkWriter
{
    public static string Write(RecordType record)
    {
        var code = new CodeText(KnownNames.Namespace);
        code.Block(
            $"partial record {record.Name}",
            () =>
                code.Block(
                    "internal override void Walk(MemberWalk walk)",
                    () =>
                    {
                        foreach (var member in record.Members)
                        {
                            code.Line(Visit(member));
                        }
                    }
                )
        );
        return code.ToString();
    }

    private static string Visit(Member member)
    {
        var method = member.IsList ? "AddAll" : "Add";
        var check = $"EvidenceCheck.{member.Check ?? EvidenceCheck.None}";
        var inferred = member.IsInferred ? ", isInferred: true" : "";
        var roles = member.Roles is { } known ? $", roles: {known}" : "";
        return $"walk.{method}(this, {Names.Quote(member.JsonName)}, {Value(member)}, {check}{inferred}{roles});";
    }

    // Returns an expression that is null for an absent value.
    private static string Value(Member member) =>
        member switch
        {
            { IsList: true } => member.Name,
            { Shape: Shape.Languages } => $"{member.Name}.Count == 0 ? null : (object){member.Name}",
            { Shape: Shape.Boolean } => $"{member.Name} ? (object)true : null",
            // An explicit default means the same as an absent value.
            { HasDefaultTerm: true } => $"{member.Name} == default ? null : (object){member.Name}",
            { IsNullable: false, Shape: not (Shape.Record or Shape.Text) } =>
                $"{member.Name}.IsAbsent ? null : (object){member.Name}",
            _ => member.Name,
        };
}

using System.Globalization;

namespace DealNews.Testing;

/// <summary>Changes the bounds of a figure: "at least" for "up to", or a range without one end.</summary>
internal static class FigureBounds
{
    private static readonly string[] s_roles = ["exact", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    // The opposite bound and, for an exact figure, both.
    private static readonly Dictionary<string, string[]> s_others = new(StringComparer.Ordinal)
    {
        ["exact"] = ["minimum", "maximum"],
        ["minimum"] = ["maximum", "exact"],
        ["maximum"] = ["minimum", "exact"],
        ["exclusiveMinimum"] = ["exclusiveMaximum", "exact"],
        ["exclusiveMaximum"] = ["exclusiveMinimum", "exact"],
    };

    /// <summary>Returns the figure with other bounds; empty if the record is not a figure.</summary>
    public static IEnumerable<ChangedPart> Of(Extensible record)
    {
        var shape = RecordShape.Of(record);
        var members = s_roles.Select(shape.Find).OfType<MemberShape>().ToList();
        if (members.Count < s_roles.Length)
        {
            return [];
        }

        var present = members.Where(member => member.Get(record) is not null).ToList();
        return present is [var single]
            ? s_others[single.JsonName].Select(other => Move(record, single, shape.Find(other)!))
            : present.Select(end => Drop(record, end, present));
    }

    private static ChangedPart Move(Extensible record, MemberShape from, MemberShape to)
    {
        var value = from.Get(record)!;
        var changed = RecordShape.With(RecordShape.With(record, from, null), to, value);
        return new(MutationKind.Bound, "", "", Show(record, [from]), Show(changed, [to]), changed);
    }

    private static ChangedPart Drop(Extensible record, MemberShape end, List<MemberShape> present)
    {
        var changed = RecordShape.With(record, end, null);
        return new(
            MutationKind.Bound,
            "",
            "",
            Show(record, present),
            Show(changed, present.Where(member => member != end)),
            changed
        );
    }

    private static string Show(Extensible record, IEnumerable<MemberShape> members) =>
        string.Join(
            ", ",
            members.Select(member =>
                string.Create(CultureInfo.InvariantCulture, $"{member.JsonName} {member.Get(record)}")
            )
        );
}

using DealNews.Json;
using DealNews.Validation;
using static DealNews.Testing.Edit;

namespace DealNews.Testing;

/// <summary>
/// The faults that the declaration of a record implies: a required member is missing, a value has the wrong JSON type,
/// a term or a member is unknown, a date is impossible, a reference has no target.
/// </summary>
internal static class DeclaredFaults
{
    /// <summary>Returns the faults of a fact of a kind, and of its nested records.</summary>
    public static IEnumerable<Fault> Of(string kind)
    {
        var document = Samples.ForKind(kind);
        var json = DealNewsJson.Serialize(document);
        return Of(document.Facts[0], "/facts/0").Select(fault => fault with { Valid = json });
    }

    private static IEnumerable<Fault> Of(Extensible record, string pointer)
    {
        var name = record.GetType().Name;
        yield return new(
            RuleCode.MemberUnknown,
            $"{name} has an unknown member; a newer version may have it.",
            Set($"{pointer}/x-unknown", "true")
        );
        foreach (var member in RecordShape.Of(record).Members)
        {
            if (member.Get(record) is not { } value)
            {
                continue;
            }

            var at = JsonPointer.Append(pointer, member.JsonName);
            if (member.IsRequired)
            {
                yield return new(RuleCode.RequiredValueMissing, $"{member} is missing.", Remove(at));
            }

            var first = member.IsList ? JsonPointer.Append(at, 0) : at;
            foreach (var fault in OfValue(member, first))
            {
                yield return fault;
            }

            foreach (var fault in member.Items(value)[0] is Extensible part ? Of(part, first) : [])
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<Fault> OfValue(MemberShape member, string at)
    {
        var isObject = member.IsRecord || member.ElementType == typeof(LanguageMap);
        yield return new(RuleCode.JsonShape, $"{member} has the wrong JSON type.", Set(at, isObject ? "7" : "{}"));
        if (member.Sorts != EntitySorts.None || member.IsFactReference)
        {
            yield return new(
                RuleCode.ReferenceDangling,
                $"{member} refers to nothing in the document.",
                Set(at, "\"nobody\"")
            );
        }

        if (member.Terms is not null)
        {
            yield return new(
                RuleCode.TermUnknown,
                $"{member} is not in its vocabulary; a newer version may have it.",
                Set(at, "\"leaked\"")
            );
        }

        if (member.ElementType == typeof(PartialDate))
        {
            yield return new(
                RuleCode.DateImpossible,
                $"{member} is a day that does not exist.",
                Set(at, "\"2025-02-30\"")
            );
        }
    }
}

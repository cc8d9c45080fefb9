using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Testing;

/// <summary>Creates records with as few members as the rules allow.</summary>
internal static class MinimalRecord
{
    private const int MostSteps = 12;

    /// <summary>Creates a valid record.</summary>
    public static Extensible Of(Type type, DealNewsJsonOptions? options)
    {
        var required = Required(type);
        return Complete(required, required, options);
    }

    /// <summary>Creates a record with its required members; other rules can require more.</summary>
    /// <param name="type">The record.</param>
    /// <param name="suffix">A suffix that makes texts and ids unique.</param>
    /// <param name="index">The index of the record in a list, from 0.</param>
    public static Extensible Required(Type type, string suffix = "", int index = 0)
    {
        var filler = new Filler(suffix);
        var record = RecordShape.Of(type).Create();
        Dictionary<(Type, EntitySorts), int> used = [];
        foreach (var member in RecordShape.Of(type).Members.Where(static member => member.IsRequired))
        {
            // Two ids of one type differ, such as the holder and the company of a stake.
            var key = (member.ElementType, Filler.LikelySort(member));
            var earlier = member.ElementType == typeof(EntityId) ? used.GetValueOrDefault(key) : 0;
            used[key] = earlier + 1;
            member.Set(record, Value(member, filler, suffix, index + earlier) is { } value ? member.Of([value]) : null);
        }

        return record;
    }

    /// <summary>Completes a record: adds the members that the rules require and the test has not set.</summary>
    /// <param name="changed">The record with the values of the test.</param>
    /// <param name="started">The record before the changes of the test.</param>
    /// <param name="options">The options with the application's fact kinds; null for none.</param>
    public static Extensible Complete(Extensible changed, Extensible started, DealNewsJsonOptions? options) =>
        Complete(changed, started, record => Findings.Of(record, options));

    /// <inheritdoc cref="Complete(Extensible, Extensible, DealNewsJsonOptions?)"/>
    public static Extensible Complete(
        Extensible changed,
        Extensible started,
        Func<Extensible, IEnumerable<Finding>> validate
    )
    {
        var initial = validate(started).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        for (var step = 0; step < MostSteps; step++)
        {
            var findings = validate(changed).ToList();
            var better = findings
                .Where(finding => IsUntouched(finding, changed, started, initial))
                .SelectMany(finding => Variants(changed, JsonPointer.Segments(finding.Pointer)))
                .FirstOrDefault(variant => validate(variant).Count() < findings.Count);
            if (better is null)
            {
                break;
            }

            changed = better;
        }

        return changed;
    }

    private static string KeyOf(Finding finding) => $"{finding.Code} {finding.Pointer}";

    private static bool IsUntouched(Finding finding, Extensible changed, Extensible started, HashSet<string> initial) =>
        JsonPointer.Segments(finding.Pointer) is [var name, ..]
        && RecordShape.Of(started).Find(name) is { } member
        && member.Get(started) is { } value
            ? value.Equals(member.Get(changed))
            : initial.Contains(KeyOf(finding));

    /// <summary>Returns copies of a record, each with another or an additional value at a path.</summary>
    private static IEnumerable<Extensible> Variants(Extensible record, string[] path)
    {
        var shape = RecordShape.Of(record);
        var member = path is [var name, ..] ? shape.Find(name) : null;
        return member?.Get(record) is { } value
            ? ValuesInstead(member, member.Items(value), path[1..])
                .Select(other => RecordShape.With(record, member, other))
                .Concat(path.Length == 1 ? WithOtherTerms(record) : [])
            : shape
                .Members.Where(absent => absent.Get(record) is null)
                .Select(absent => (Member: absent, Value: Value(absent, new(""), "", 0)))
                .Where(static added => added.Value is not null)
                .Select(added => RecordShape.With(record, added.Member, added.Member.Of([added.Value!])))
                .Concat(WithOtherTerms(record));
    }

    private static IEnumerable<object> ValuesInstead(MemberShape member, IReadOnlyList<object> items, string[] path)
    {
        if (!member.IsList)
        {
            return items[0] is Extensible part ? Variants(part, path) : member.Terms ?? [];
        }

        if (path is [var position, ..] && JsonPointer.TryIndex(position, out var index) && index < items.Count)
        {
            return items[index] is Extensible element
                ? Variants(element, path[1..])
                    .Select(object (other) => member.Of([.. items.Take(index), other, .. items.Skip(index + 1)]))
                : [];
        }

        return Value(member, new(""), "", items.Count) is { } added ? [member.Of([.. items, added])] : [];
    }

    private static IEnumerable<Extensible> WithOtherTerms(Extensible record) =>
        RecordShape
            .Of(record)
            .Members.Where(static member => member.IsRequired && !member.IsList)
            .SelectMany(member => (member.Terms ?? []).Select(term => RecordShape.With(record, member, term)));

    private static object? Value(MemberShape member, Filler filler, string suffix, int index)
    {
        if (!member.IsRecord)
        {
            return filler.Value(member, index);
        }

        var part = Required(member.ElementType, suffix, index);
        return Complete(part, part, options: null);
    }
}

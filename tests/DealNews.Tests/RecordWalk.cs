using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DealNews.Tests;

/// <summary>The records of a document and their members by reflection, independent of the generated code.</summary>
internal static class RecordWalk
{
    /// <summary>Returns a record and the records in it, with their JSON Pointers.</summary>
    public static IEnumerable<(string Pointer, Extensible Record)> Of(Extensible record, string pointer = "") =>
        MembersOf(record.GetType())
            .SelectMany(member => PartsOf(member.GetValue(record), $"{pointer}/{JsonNameOf(member)}"))
            .Prepend((pointer, record));

    /// <summary>Returns the names of the required members of a record in JSON, without <c>kind</c>.</summary>
    public static IEnumerable<string> RequiredOf(Type record) =>
        MembersOf(record).Where(member => member.IsDefined(typeof(RequiredMemberAttribute))).Select(JsonNameOf);

    /// <summary>Returns the names of the optional members of a record in JSON.</summary>
    public static IEnumerable<string> OptionalOf(Type record) =>
        MembersOf(record).Where(member => !member.IsDefined(typeof(RequiredMemberAttribute))).Select(JsonNameOf);

    private static IEnumerable<PropertyInfo> MembersOf(Type record) =>
        record
            .GetProperties()
            .Where(property => property.CanWrite && property.Name != nameof(Extensible.AdditionalProperties));

    private static IEnumerable<(string Pointer, Extensible Record)> PartsOf(object? value, string pointer) =>
        value switch
        {
            Extensible part => Of(part, pointer),
            IEnumerable list and not string => list.OfType<Extensible>()
                .SelectMany((part, index) => Of(part, FormattableString.Invariant($"{pointer}/{index}"))),
            _ => [],
        };

    private static string JsonNameOf(PropertyInfo member) =>
        member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
        ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name);
}

using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace DealNews.Testing;

/// <summary>
/// The members of a record in the order of their declaration; the members of <see cref="Fact"/> come last.
/// </summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> s_byType = [];

    private readonly Type _type;

    private RecordShape(Type type)
    {
        _type = type;
        Members =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(static property =>
                    property.CanWrite
                    && property.GetIndexParameters().Length == 0
                    && property.Name != nameof(Extensible.AdditionalProperties)
                    && !property.IsDefined(typeof(JsonIgnoreAttribute))
                )
                .OrderBy(property => property.DeclaringType == type ? 0 : 1)
                .Select(static property => new MemberShape(property)),
        ];
    }

    public IReadOnlyList<MemberShape> Members { get; }

    public static RecordShape Of(Type type) => s_byType.GetOrAdd(type, static type => new(type));

    public static RecordShape Of(Extensible record) => Of(record.GetType());

    /// <summary>Returns the member with a name in JSON; null if there is none.</summary>
    public MemberShape? Find(string jsonName) =>
        Members.FirstOrDefault(member => string.Equals(member.JsonName, jsonName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Creates a record without members.</summary>
    public Extensible Create() => (Extensible)RuntimeHelpers.GetUninitializedObject(_type);

    /// <summary>Returns a copy of a record with another value of a member; null makes it absent.</summary>
    public static Extensible With(Extensible record, MemberShape member, object? value)
    {
        var copy = record with { };
        member.Set(copy, value);
        return copy;
    }
}

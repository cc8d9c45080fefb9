namespace DealNews.Generators;

/// <summary>A record of the model.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="SchemaText">The description in the JSON Schema.</param>
/// <param name="Kind">The value of <c>kind</c> in JSON, for a fact of a known kind.</param>
/// <param name="IsFact">Whether it is the base record of facts or derives from it.</param>
/// <param name="IsUnknownFact">Whether the record represents facts of unknown kinds.</param>
/// <param name="IsAbstract">Whether it is the base record of facts.</param>
/// <param name="HasOwnValidator">Whether its validator is written by hand.</param>
/// <param name="Alternatives">
/// Lists of members, separated by commas; at least one member of each list is required.
/// </param>
/// <param name="Members">The members in the order of JSON.</param>
internal sealed record RecordType(
    string Name,
    string SchemaText,
    string? Kind,
    bool IsFact,
    bool IsUnknownFact,
    bool IsAbstract,
    bool HasOwnValidator,
    EquatableArray<string> Alternatives,
    EquatableArray<Member> Members
);

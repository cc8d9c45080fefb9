namespace DealNews.Schema;

/// <summary>A record of the model, its members in the order of JSON.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="Kind">The value of <c>kind</c>; null if it is not a fact of a known kind.</param>
/// <param name="IsFact">Whether it is a fact; also true for the base record and for unknown facts.</param>
/// <param name="Summary">The description of the record.</param>
/// <param name="Alternatives">Lists of optional members of which one each is required.</param>
/// <param name="Members">Its members, including those of every fact, without <c>kind</c>.</param>
internal sealed record RecordDescription(
    string Name,
    string? Kind,
    bool IsFact,
    string Summary,
    string[][] Alternatives,
    List<MemberDescription> Members
)
{
    /// <summary>
    /// Whether JSON has objects of this record. False for the base record of facts, and for facts of unknown kinds.
    /// </summary>
    public bool IsConcrete => !IsFact || Kind is not null;
}

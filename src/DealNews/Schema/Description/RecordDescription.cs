namespace DealNews.Schema;

/// <summary>A record of the model, its members in the order of JSON.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="Kind">The value of <c>kind</c>; null if it is not a fact of a known kind.</param>
/// <param name="IsFact">Whether it is a fact; also true for the base record and for unknown facts.</param>
/// <param name="Summary">The description of the record.</param>
/// <param name="Alternatives">Lists of optional members; at least one member of each list is required.</param>
/// <param name="Members">The members, including those of <see cref="Fact"/>, without <c>kind</c>.</param>
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
    /// Whether JSON has objects of this record. False for <see cref="Fact"/> and <see cref="UnknownFact"/>.
    /// </summary>
    public bool IsConcrete => !IsFact || Kind is not null;
}

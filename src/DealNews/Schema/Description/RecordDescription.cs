namespace DealNews.Schema;

/// <summary>A record of the model, its members in the order of JSON.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="Kind">The value of <c>kind</c>, where it is a fact of a known kind.</param>
/// <param name="IsFact">Whether it is a fact; the abstract one and the unknown one are.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Members">Its members, those that every fact has among them; <c>kind</c> of a fact is not one.</param>
internal sealed record RecordDescription(
    string Name,
    string? Kind,
    bool IsFact,
    string Summary,
    MemberDescription[] Members
)
{
    /// <summary>Whether JSON has an object of exactly this record: the two facts without a kind stand for others.</summary>
    public bool IsConcrete => !IsFact || Kind is not null;
}

using System.Text.Json.Serialization;

namespace DealNews;

/// <summary>
/// The base of all records of the format. It keeps the JSON members of a newer version of the format. Only the records
/// of this library derive from it directly; an application derives its own facts from <see cref="Fact"/>.
/// </summary>
public abstract record Extensible
{
    private protected Extensible() { }

    /// <summary>
    /// The members of the JSON object that this version does not know. They are written back unchanged and reported as
    /// warnings.
    /// </summary>
    [JsonIgnore]
    public AdditionalProperties AdditionalProperties { get; init; }

    /// <summary>Adds the values of the record, and of the records in it, to a walk.</summary>
    internal abstract void Walk(MemberWalk walk);

    /// <summary>
    /// Returns the record with its references and amounts mapped; the record itself if the map changes none.
    /// </summary>
    internal virtual Extensible Map(ValueMap map) => this;
}

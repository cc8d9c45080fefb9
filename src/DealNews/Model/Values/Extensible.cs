using System.Text.Json.Serialization;

namespace DealNews;

/// <summary>
/// The base of all records of the format. It keeps unknown JSON members, for example of a newer version of the format.
/// Only the records of this library derive from it directly; an application derives its own facts from
/// <see cref="Fact"/>.
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

    /// <summary>Visits the values of the record and of its nested records.</summary>
    internal abstract void Walk(MemberWalk walk);

    /// <summary>
    /// Returns a copy with mapped references and amounts; the record itself if the map changes nothing.
    /// </summary>
    internal virtual Extensible Map(ValueMap map) => this;
}

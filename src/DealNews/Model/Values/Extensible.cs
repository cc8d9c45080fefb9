using System.Text.Json.Serialization;

namespace DealNews;

/// <summary>What every record of the format shares: it keeps what a newer producer adds to it.</summary>
public abstract record Extensible
{
    /// <summary>Members of the JSON object that this version does not know; written back unchanged, reported as a warning.</summary>
    [JsonIgnore]
    public AdditionalProperties AdditionalProperties { get; init; }

    /// <summary>Adds the values of the record, and of the records in it, to a walk.</summary>
    internal abstract void Walk(MemberWalk walk);
}

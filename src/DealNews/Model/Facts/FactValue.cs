namespace DealNews;

/// <summary>A value of a fact and its place in the JSON of the fact.</summary>
public sealed record FactValue
{
    /// <summary>The JSON Pointer (RFC 6901) relative to the fact, for example <c>/points/0/amount</c>.</summary>
    public required string Pointer { get; init; }

    /// <summary>The name of the JSON member that contains the value, for example <c>amount</c>.</summary>
    public required string Member { get; init; }

    /// <summary>
    /// The value: a record, an identifier, a date, a term, a <see cref="Money"/>, a number, a text or
    /// <see langword="true"/>; an element if the member is a list.
    /// </summary>
    public required object Value { get; init; }

    /// <summary>The record that contains the member: the fact itself or a record in the fact.</summary>
    public required Extensible Owner { get; init; }

    /// <summary>How grounding compares the value with the article.</summary>
    public EvidenceCheck Check { get; init; }

    /// <summary>
    /// Whether the value usually follows from the context of the article instead of its words; for example,
    /// <see cref="Valuation.AsOf"/>.
    /// </summary>
    public bool IsInferred { get; init; }

    /// <summary>The roles of the entity in the fact, for a reference to an entity.</summary>
    public EntityRoles Roles { get; init; }
}

namespace DealNews.Testing;

/// <summary>A record, or a value in a record, with one change.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Pointer">The JSON Pointer of the change, relative to the part.</param>
/// <param name="Member">The path of the changed member: the member names, separated by slashes.</param>
/// <param name="Original">The original value as text.</param>
/// <param name="Changed">The changed value as text.</param>
/// <param name="Value">The part after the change.</param>
internal sealed record ChangedPart(
    MutationKind Kind,
    string Pointer,
    string Member,
    string Original,
    string Changed,
    object Value
);

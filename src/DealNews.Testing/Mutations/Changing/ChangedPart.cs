namespace DealNews.Testing;

/// <summary>A record, or a value in one, with one change.</summary>
/// <param name="Kind">What has changed.</param>
/// <param name="Pointer">The JSON Pointer of the change, relative to the part.</param>
/// <param name="Member">The names of the members on the way to the change, with slashes between them.</param>
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

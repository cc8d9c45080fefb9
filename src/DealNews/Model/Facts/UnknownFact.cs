namespace DealNews;

/// <summary>
/// A fact of a kind that this version does not know. It is kept whole and written back unchanged: what every fact has is
/// typed, the rest is in <see cref="Extensible.AdditionalProperties"/>.
/// </summary>
[ModelRecord]
[SchemaText("A fact of a kind that this version does not know.")]
public sealed partial record UnknownFact : Fact
{
    private readonly string _kind;

    /// <summary>A fact of the given kind.</summary>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public UnknownFact(string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        _kind = kind;
    }

    /// <inheritdoc/>
    public override string Kind => _kind;
}

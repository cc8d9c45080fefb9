namespace DealNews;

/// <summary>A fact of a kind that this version does not know.</summary>
[ModelRecord]
[SchemaText("A fact of a kind that this version does not know.")]
public sealed partial record UnknownFact : Fact
{
    private readonly string _kind;

    /// <summary>Creates a fact of a kind.</summary>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public UnknownFact(string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        _kind = kind;
    }

    /// <inheritdoc/>
    public override string Kind => _kind;
}

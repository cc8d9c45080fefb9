namespace DealNews;

/// <summary>Maps the references to facts.</summary>
/// <param name="map">The function; null removes a reference.</param>
/// <param name="kinds">The application's fact kinds.</param>
internal sealed class FactIdMap(Func<FactId, FactId?> map, FactKinds kinds) : FactMap(kinds)
{
    /// <inheritdoc/>
    public override FactId? Map(FactId id) => map(id);
}

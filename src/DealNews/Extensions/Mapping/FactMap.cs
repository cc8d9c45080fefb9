namespace DealNews;

/// <summary>A map that also maps the members of facts of an application's own kinds.</summary>
/// <param name="kinds">The kinds. Of a fact of another kind, only the members that every fact has are mapped.</param>
internal abstract class FactMap(FactKinds kinds) : ValueMap
{
    /// <inheritdoc/>
    public override Extensible Map(Extensible record)
    {
        var mapped = record.Map(this);
        return record is Fact own && kinds.TryFind(own.GetType(), out var kind)
            ? OwnFactMap.Map((Fact)mapped, kind, this)
            : mapped;
    }
}

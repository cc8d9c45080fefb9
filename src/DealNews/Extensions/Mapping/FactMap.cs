namespace DealNews;

/// <summary>A map that includes the members of application-defined fact kinds.</summary>
/// <param name="kinds">
/// The application's fact kinds. For a fact of any other unknown kind, only the members of <see cref="Fact"/> are
/// mapped.
/// </param>
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

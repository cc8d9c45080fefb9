namespace DealNews;

public abstract partial record Fact
{
    /// <summary>
    /// Returns the values of the fact in the order of its JSON, each record before its own members. Absent values and
    /// <see cref="Extensible.AdditionalProperties"/> are left out.
    /// </summary>
    /// <remarks>
    /// Use this method to process facts without a <c>switch</c> over their kinds. Amounts have the type
    /// <see cref="ReportedAmount"/>, references to entities <see cref="EntityId"/>, and references to facts
    /// <see cref="FactId"/>. For a fact of an application-defined kind, the method returns only the members of
    /// <see cref="Fact"/>.
    /// </remarks>
    public ValueList<FactValue> EnumerateValues()
    {
        var walk = new ValueWalk();
        Walk(walk);
        return walk.ToValueList();
    }
}

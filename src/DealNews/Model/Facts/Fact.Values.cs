namespace DealNews;

public abstract partial record Fact
{
    /// <summary>
    /// Returns the values of the fact in the order of its JSON, each record before its own members. Absent values and
    /// <see cref="Extensible.AdditionalProperties"/> are left out.
    /// </summary>
    /// <remarks>
    /// This is the way to look at all facts without a <c>switch</c> over their kinds: amounts are the values of the
    /// type <see cref="ReportedAmount"/>, references to entities those of the type <see cref="EntityId"/>, references
    /// to facts those of the type <see cref="FactId"/>. Of a fact whose kind an application defines, only the members
    /// that every fact has are returned.
    /// </remarks>
    public ValueList<FactValue> EnumerateValues()
    {
        var walk = new MemberWalk();
        Walk(walk);
        return walk.ToValueList();
    }
}

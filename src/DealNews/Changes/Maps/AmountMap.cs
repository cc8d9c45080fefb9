namespace DealNews;

/// <summary>Maps the reported amounts of facts.</summary>
/// <param name="map">The function.</param>
/// <param name="kinds">The application's fact kinds.</param>
internal sealed class AmountMap(Func<ReportedAmount, ReportedAmount> map, FactKinds kinds) : FactMap(kinds)
{
    /// <inheritdoc/>
    public override ReportedAmount Map(ReportedAmount amount) =>
        map(amount) ?? throw new InvalidOperationException("The function that maps amounts returned null.");
}

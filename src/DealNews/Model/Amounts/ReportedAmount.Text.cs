namespace DealNews;

public sealed partial record ReportedAmount
{
    /// <summary>
    /// Returns the amount in words and figures, with its equivalents in brackets: "at least USD 15000000000".
    /// </summary>
    public override string ToString()
    {
        var text = BoundsText.Of(Exact, Minimum, Maximum, ExclusiveMinimum, ExclusiveMaximum, IsApproximate);
        return Equivalents.IsEmpty ? text : $"{text} ({string.Join("; ", (IEnumerable<ReportedAmount>)Equivalents)})";
    }
}

namespace DealNews;

public sealed partial record ReportedAmount
{
    /// <summary>The amount in words and figures: "at least USD 15000000000", with its equivalents in brackets.</summary>
    public override string ToString()
    {
        var text = BoundsText.Of(Exact, Minimum, Maximum, ExclusiveMinimum, ExclusiveMaximum, IsApproximate);
        return Equivalents.IsEmpty ? text : $"{text} ({string.Join("; ", (IEnumerable<ReportedAmount>)Equivalents)})";
    }
}

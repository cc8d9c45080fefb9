namespace DealNews.Validation;

/// <summary>Shortens amounts for messages.</summary>
internal static class AmountExcerpt
{
    private const int MaximumEquivalents = 3;

    /// <summary>
    /// Returns the text of an amount with its first three equivalents, because an amount with thousands of them would
    /// make each message slow.
    /// </summary>
    public static string Of(ReportedAmount amount)
    {
        if (amount.Equivalents.IsEmpty)
        {
            return amount.ToString();
        }

        var listed = amount
            .Equivalents.Take(MaximumEquivalents)
            .Select(equivalent => (equivalent is null ? null : equivalent with { Equivalents = default })?.ToString());
        var rest = amount.Equivalents.Count > MaximumEquivalents ? "; …" : "";
        return $"{amount with { Equivalents = default }} ({string.Join("; ", listed)}{rest})";
    }
}

using System.Globalization;
using System.Text.Json;

namespace DealNews.Comparison;

/// <summary>Properties of the types of values for the comparison.</summary>
internal static class SlotValues
{
    private const double Strong = 2;
    private const double Middle = 1;
    private const double Weak = 0.25;

    /// <summary>Whether a record is compared as one value: a number with its bounds.</summary>
    public static bool IsFigure(object value) => value is ReportedAmount or ReportedPercentage or ReportedNumber;

    /// <summary>
    /// Returns the weight of a value for the identity of a fact: high for parties and figures, low for terms, because
    /// many facts of a kind share them.
    /// </summary>
    public static double WeightOf(object value) =>
        value switch
        {
            ComparedEntity or ReportedAmount or ReportedPercentage or ReportedNumber => Strong,
            string or LanguageMap or PartialDate or FactId or SpecificationValue or decimal or int or JsonElement =>
                Middle,
            _ => Weak,
        };

    /// <summary>
    /// Returns a hash that is equal for values that agree completely. All language maps, and all references to facts,
    /// have the same hash, because their agreement depends on more than the value.
    /// </summary>
    public static int HashOf(object value) =>
        value switch
        {
            ReportedAmount amount => HashCode.Combine(amount.Figures, amount.IsApproximate),
            ReportedPercentage percentage => HashCode.Combine(percentage.Figures, percentage.IsApproximate),
            ReportedNumber number => HashCode.Combine(number.Figures, number.IsApproximate),
            JsonElement json => JsonElements.HashOf(json),
            LanguageMap or FactId => 0,
            _ => value.GetHashCode(),
        };

    /// <summary>Returns a value as text, for a message.</summary>
    public static string TextOf(object value) =>
        value switch
        {
            ReportedAmount amount => (amount with { Equivalents = default }).ToString(),
            Fact fact => (fact with { Id = null, Evidence = default, Confidence = null, Note = null }).ToString(),
            bool flag => flag ? "true" : "false",
            JsonElement json => json.GetRawText(),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}

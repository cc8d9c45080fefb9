using System.Globalization;

namespace DealNews.Reports;

/// <summary>Finds the figures of a fact.</summary>
internal static class FigureDrafts
{
    /// <summary>Returns the amounts, percentages and numbers of a fact, in the order of its members.</summary>
    public static List<FigureDraft> Of(Fact fact, ReportOptions options, ReportWords words)
    {
        var kind = options.Json.FactKinds.FirstOrDefault(each => each.Type == fact.GetType());
        var values = kind?.EnumerateValues(fact) ?? fact.EnumerateValues();
        var dates = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        foreach (var value in values)
        {
            // The date distinguishes the amounts of a forecast.
            if (value.Value is PartialDate date && !ReferenceEquals(value.Owner, fact))
            {
                dates.TryAdd(value.Owner, date.Value);
            }
        }

        List<FigureDraft> drafts = [];
        foreach (var value in values)
        {
            if (
                !value.Pointer.Contains("/equivalents/", StringComparison.Ordinal) && DraftOf(value, words) is { } draft
            )
            {
                var label = words.Term(value.Member);
                drafts.Add(
                    draft with
                    {
                        Axis =
                            draft.Axis == FigureDraft.PercentAxis
                                ? draft.Axis
                                : $"{fact.Kind} {value.Member} {draft.Axis}",
                        Label = dates.TryGetValue(value.Owner, out var date) ? $"{label}, {date}" : label,
                    }
                );
            }
        }

        return drafts;
    }

    private static FigureDraft? DraftOf(FactValue value, ReportWords words) =>
        value.Value switch
        {
            ReportedAmount amount => new(
                amount.Currency?.ToString() ?? "",
                "",
                TextOf(amount, words),
                amount.Equivalents.IsEmpty
                    ? null
                    : string.Join(
                        ", ",
                        amount.Equivalents.OfType<ReportedAmount>().Select(each => TextOf(each, words))
                    ),
                amount.Currency is null ? null : amount.Lower?.Amount,
                amount.Currency is null ? null : amount.Upper?.Amount
            )
            {
                Currency = amount.Currency,
            },
            ReportedPercentage percentage => new(
                FigureDraft.PercentAxis,
                "",
                percentage.ToString(),
                null,
                percentage.Lower,
                percentage.Upper
            )
            {
                Unit = " %",
            },
            ReportedNumber number => new(number.Unit ?? "", "", number.ToString(), null, number.Lower, number.Upper)
            {
                Unit = number.Unit is { } unit ? $" {unit}" : null,
            },
            // The bounds of an amount are part of its text.
            Money money when value.Owner is not ReportedAmount => new(
                money.Currency.ToString(),
                "",
                money.ToString(words.AmountFormat, CultureInfo.InvariantCulture),
                null,
                money.Amount,
                money.Amount
            )
            {
                Currency = money.Currency,
            },
            _ => null,
        };

    private static string TextOf(ReportedAmount amount, ReportWords words) =>
        amount.ToString(words.AmountFormat, CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace DealNews.Tables;

internal sealed partial class FactRows
{
    public void Amount(string role, int ordinal, int item, string path, ReportedAmount? amount)
    {
        if (amount is not null)
        {
            var number = 0;
            Amount(role, ordinal, item, path, amount, null, ref number);
        }
    }

    public void Number(string role, int ordinal, int item, string path, ReportedNumber? number)
    {
        if (number is not null)
        {
            Detail(_numbers, role, ordinal, item).Text(Clean(number.Unit));
            var figures = new FigureBounds(
                number.Exact,
                number.Minimum,
                number.Maximum,
                number.ExclusiveMinimum,
                number.ExclusiveMaximum
            );
            var text = figures.IsFitting ? null : JsonCells.Of(number);
            Bounds(_numbers, figures, number.IsApproximate, text, path, ordinal, item);
            Extra(path, ordinal, item, number.AdditionalProperties);
        }
    }

    public void Percentage(string role, int ordinal, int item, string path, ReportedPercentage? percentage)
    {
        if (percentage is not null)
        {
            Detail(_numbers, role, ordinal, item).Text("%");
            var figures = new FigureBounds(
                percentage.Exact,
                percentage.Minimum,
                percentage.Maximum,
                percentage.ExclusiveMinimum,
                percentage.ExclusiveMaximum
            );
            var text = figures.IsFitting ? null : JsonCells.Of(percentage);
            Bounds(_numbers, figures, percentage.IsApproximate, text, path, ordinal, item);
            Extra(path, ordinal, item, percentage.AdditionalProperties);
        }
    }

    public void Figure(string role, int ordinal, int item, string path, decimal? value)
    {
        if (value is not null)
        {
            Number(role, ordinal, item, path, new ReportedNumber { Exact = value });
        }
    }

    private void Amount(
        string role,
        int ordinal,
        int item,
        string path,
        ReportedAmount amount,
        int? equivalentOf,
        ref int number
    )
    {
        var own = number++;
        var currency = amount.Currency;
        // Without a common currency, the columns cannot represent the figures.
        var figures = currency is null
            ? default
            : new FigureBounds(
                amount.Exact?.Amount,
                amount.Minimum?.Amount,
                amount.Maximum?.Amount,
                amount.ExclusiveMinimum?.Amount,
                amount.ExclusiveMaximum?.Amount
            );
        figures = figures with { IsMixed = currency is null && (amount.Lower ?? amount.Upper) is not null };
        var text = figures.IsFitting ? null : JsonCells.Of(amount with { Equivalents = [] });
        Detail(_amounts, role, ordinal, item).Integer(own).Integer(equivalentOf).Text(currency?.Code);
        Bounds(_amounts, figures, amount.IsApproximate, text, path, ordinal, item);
        Extra(path, ordinal, item, amount.AdditionalProperties);
        for (var i = 0; i < amount.Equivalents.Count; i++)
        {
            if (amount.Equivalents[i] is { } equivalent)
            {
                var below = string.Create(CultureInfo.InvariantCulture, $"{path}/equivalents/{i}");
                Amount(role, ordinal, item, below, equivalent, own, ref number);
            }
        }
    }

    private void Bounds(
        Table table,
        FigureBounds figures,
        bool isApproximate,
        string? text,
        string path,
        int ordinal,
        int item
    )
    {
        var (lower, upper) = (figures.Lower, figures.Upper);
        table
            .Decimal(lower)
            .Decimal(upper)
            .Boolean(lower is null ? null : figures.IsLowerInclusive)
            .Boolean(upper is null ? null : figures.IsUpperInclusive)
            .Boolean(figures.Exact is not null)
            .Boolean(isApproximate)
            .Text(Clean(text));
        if (text is not null)
        {
            ReportUnfit(path, ordinal, item, text);
        }
    }
}

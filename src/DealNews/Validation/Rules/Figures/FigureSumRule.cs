namespace DealNews.Validation;

/// <summary>DN3009. Compares figures of a record that must agree, within the precision of their texts.</summary>
internal static class FigureSumRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3009",
        "Figures of a fact contradict each other: for example, price times number is not the amount, the parts of the "
            + "consideration are not the whole, or the stake before and the stake that is bought are not the stake "
            + "after."
    );

    /// <summary>Reports a computed figure that cannot be the reported one.</summary>
    /// <param name="sum">The calculation in words: "price × number".</param>
    /// <param name="computed">The result of the calculation; null if one of its figures is missing.</param>
    /// <param name="member">The member with the reported figure.</param>
    /// <param name="reported">The reported figure; null if it is missing.</param>
    /// <param name="text">The reported figure, or the expected one as a string.</param>
    /// <param name="context">The context.</param>
    public static void Check(
        string sum,
        Interval? computed,
        string member,
        Interval? reported,
        object? text,
        RuleContext context
    )
    {
        if (!Agree(computed, reported))
        {
            Report(sum, computed!.Value, member, text, context);
        }
    }

    /// <summary>Whether two figures can be the same, or one of them is missing.</summary>
    public static bool Agree(Interval? computed, Interval? reported) =>
        computed is not { } one || reported is not { } other || one.Overlaps(other);

    /// <summary>Reports a computed figure.</summary>
    /// <param name="sum">The calculation in words.</param>
    /// <param name="result">The result of the calculation.</param>
    /// <param name="member">The member with the reported figure.</param>
    /// <param name="text">The reported figure, or the expected one as a string.</param>
    /// <param name="context">The context.</param>
    public static void Report(string sum, Interval result, string member, object? text, RuleContext context)
    {
        var figure = text is ReportedAmount amount ? AmountExcerpt.Of(amount) : text?.ToString();
        var relation = text is string ? "expected" : "found";
        context.Report(Definition, member, $"{sum} is {result}; {relation} {figure}.");
    }

    /// <summary>Checks price × number = amount.</summary>
    public static void CheckProduct(
        ReportedAmount? price,
        ReportedNumber? number,
        ReportedAmount? amount,
        string member,
        RuleContext context
    )
    {
        if (price is not null && number is not null && amount?.Currency is { } currency)
        {
            var product = Interval.Of(price, currency) * Interval.Of(number);
            if (!Agree(product, Interval.Of(amount, currency)))
            {
                Report($"{AmountExcerpt.Of(price)} × {number}", product!.Value, member, amount, context);
            }
        }
    }

    /// <summary>Checks one + other = whole.</summary>
    public static void CheckSum(
        string sum,
        ReportedAmount? one,
        ReportedAmount? other,
        ReportedAmount? whole,
        string member,
        RuleContext context
    )
    {
        if (one is not null && other is not null && whole?.Currency is { } currency)
        {
            var total = Interval.Of(one, currency) + Interval.Of(other, currency);
            if (!Agree(total, Interval.Of(whole, currency)))
            {
                var parts = $"{AmountExcerpt.Of(one)} + {AmountExcerpt.Of(other)}";
                Report($"{sum}, {parts},", total!.Value, member, whole, context);
            }
        }
    }
}

namespace DealNews.Validation;

/// <summary>DN1011.</summary>
internal static class PositiveNumberRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN1011",
        "An amount, a count or a rank is negative, or is zero where a positive value is required."
    );

    public static void CheckNotNegative(Money money, string member, RuleContext context)
    {
        if (money.Amount < 0)
        {
            context.Report(Definition, member, $"The amount is {money}; expected an amount that is not negative.");
        }
    }

    public static void CheckNotNegative(decimal number, string member, RuleContext context)
    {
        if (number < 0)
        {
            context.Report(
                Definition,
                member,
                FormattableString.Invariant($"The number is {number}; expected a number that is not negative.")
            );
        }
    }

    /// <summary>
    /// Checks an exclusive upper bound, which must be greater than 0: even a free product costs 0.
    /// </summary>
    public static void CheckUpperBound(Money? limit, string member, RuleContext context)
    {
        if (limit is { Amount: 0 } money && money.Currency != default)
        {
            context.Report(
                Definition,
                member,
                $"The amount is less than {money}; expected an upper bound that is greater than zero."
            );
        }
    }

    /// <summary>
    /// Checks that an amount and its equivalents are not zero. Zero is a valid lower bound.
    /// </summary>
    public static void CheckNotZero(ReportedAmount amount, RuleContext context)
    {
        CheckNotZero(amount.Exact, "exact", context);
        CheckNotZero(amount.Maximum, "maximum", context);
        for (var i = 0; i < amount.Equivalents.Count; i++)
        {
            if (amount.Equivalents[i] is { } equivalent)
            {
                context.Path.Enter("equivalents", i);
                CheckNotZero(equivalent, context);
                context.Path.Leave();
            }
        }
    }

    public static void CheckCount(decimal? count, string member, RuleContext context)
    {
        if (count is { } number and <= 0)
        {
            context.Report(
                Definition,
                member,
                FormattableString.Invariant($"The number is {number}; expected a number greater than 0.")
            );
        }
    }

    public static void CheckRank(int? rank, string member, RuleContext context)
    {
        if (rank is { } number and < 1)
        {
            context.Report(
                Definition,
                member,
                FormattableString.Invariant($"The rank is {number}; expected 1 or more.")
            );
        }
    }

    private static void CheckNotZero(Money? value, string member, RuleContext context)
    {
        // An amount without a currency is reported as such.
        if (value is { Amount: 0 } money && money.Currency != default)
        {
            context.Report(Definition, member, $"The amount is {money}; expected an amount greater than zero.");
        }
    }
}

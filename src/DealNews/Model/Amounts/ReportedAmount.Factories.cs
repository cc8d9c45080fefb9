namespace DealNews;

public sealed partial record ReportedAmount
{
    /// <summary>"$15 billion".</summary>
    public static ReportedAmount Exactly(Money amount) => new() { Exact = amount };

    /// <summary>"about $15 billion".</summary>
    public static ReportedAmount About(Money amount) => new() { Exact = amount, IsApproximate = true };

    /// <summary>"at least $15 billion".</summary>
    public static ReportedAmount AtLeast(Money amount) => new() { Minimum = amount };

    /// <summary>"more than $15 billion".</summary>
    public static ReportedAmount MoreThan(Money amount) => new() { ExclusiveMinimum = amount };

    /// <summary>"up to $15 billion".</summary>
    public static ReportedAmount AtMost(Money amount) => new() { Maximum = amount };

    /// <summary>"less than $15 billion".</summary>
    public static ReportedAmount LessThan(Money amount) => new() { ExclusiveMaximum = amount };

    /// <summary>"$15–25 billion".</summary>
    /// <exception cref="CurrencyMismatchException">The two are of different currencies.</exception>
    /// <exception cref="ArgumentException">The first is above the second.</exception>
    public static ReportedAmount Between(Money minimum, Money maximum) =>
        minimum > maximum
            ? throw new ArgumentException($"The minimum {minimum} is above the maximum {maximum}.", nameof(minimum))
            : new() { Minimum = minimum, Maximum = maximum };

    /// <summary>The same amount with what the article gives in another currency beside it.</summary>
    public ReportedAmount WithEquivalent(ReportedAmount equivalent) =>
        this with
        {
            Equivalents = [.. Equivalents, equivalent],
        };
}

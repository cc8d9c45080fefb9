namespace DealNews;

public sealed partial record ReportedAmount
{
    /// <summary>Creates an exact amount: "$15 billion".</summary>
    public static ReportedAmount Exactly(Money amount) => new() { Exact = amount };

    /// <summary>Creates an approximate amount: "about $15 billion".</summary>
    public static ReportedAmount About(Money amount) => new() { Exact = amount, IsApproximate = true };

    /// <summary>Creates an amount with an inclusive lower bound: "at least $15 billion".</summary>
    public static ReportedAmount AtLeast(Money amount) => new() { Minimum = amount };

    /// <summary>Creates an amount with an exclusive lower bound: "more than $15 billion".</summary>
    public static ReportedAmount MoreThan(Money amount) => new() { ExclusiveMinimum = amount };

    /// <summary>Creates an amount with an inclusive upper bound: "up to $15 billion".</summary>
    public static ReportedAmount AtMost(Money amount) => new() { Maximum = amount };

    /// <summary>Creates an amount with an exclusive upper bound: "less than $15 billion".</summary>
    public static ReportedAmount LessThan(Money amount) => new() { ExclusiveMaximum = amount };

    /// <summary>Creates an amount between two inclusive bounds: "$15–25 billion".</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="minimum"/> is greater than <paramref name="maximum"/>.
    /// </exception>
    public static ReportedAmount Between(Money minimum, Money maximum) =>
        minimum > maximum
            ? throw new ArgumentException($"The minimum {minimum} is above the maximum {maximum}.", nameof(minimum))
            : new() { Minimum = minimum, Maximum = maximum };

    /// <summary>Returns the amount with an additional equivalent in another currency.</summary>
    public ReportedAmount WithEquivalent(ReportedAmount equivalent) =>
        this with
        {
            Equivalents = [.. Equivalents, equivalent],
        };
}

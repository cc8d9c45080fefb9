namespace DealNews;

/// <summary>A ratio of securities: "7 for 5", "one for every four", "12.4 shares for each $1,000".</summary>
[SchemaText("A ratio of securities: \"7 for 5\", \"one for every four\", \"12.4 shares for each $1,000\".")]
[ModelRecord]
[RequiresOneOf(nameof(Denominator), nameof(DenominatorAmount))]
public sealed partial record Ratio : Extensible
{
    /// <summary>The number that is received (7 for "7 for 5").</summary>
    [SchemaText("The number that is received (7 for \"7 for 5\").")]
    public required ReportedNumber Numerator { get; init; }

    /// <summary>The number that is held or given for it (5 for "7 for 5").</summary>
    [SchemaText("The number that is held or given for it (5 for \"7 for 5\").")]
    public ReportedNumber? Denominator { get; init; }

    /// <summary>The amount that is given for it, for example a principal of 1,000 dollars.</summary>
    [SchemaText("The amount that is given for it, for example a principal of 1,000 dollars.")]
    public ReportedAmount? DenominatorAmount { get; init; }

    /// <summary>What happens with a fraction of a security.</summary>
    [SchemaText("What happens with a fraction of a security.")]
    public FractionTreatment? Fractions { get; init; }
}

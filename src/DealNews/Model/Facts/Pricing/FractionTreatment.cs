namespace DealNews;

/// <summary>
/// What happens with a fraction of a security (ISO 20022 fraction disposition). An open vocabulary: other terms are
/// kept unchanged.
/// </summary>
[SchemaText("What happens with a fraction of a security (ISO 20022 fraction disposition).")]
[Vocabulary]
public readonly partial struct FractionTreatment
{
    /// <summary>Holders receive money instead.</summary>
    [SchemaText("Holders receive money instead.")]
    public static partial FractionTreatment CashInLieu { get; }

    /// <summary>Rounded up.</summary>
    [SchemaText("Rounded up.")]
    public static partial FractionTreatment RoundedUp { get; }

    /// <summary>Rounded down.</summary>
    [SchemaText("Rounded down.")]
    public static partial FractionTreatment RoundedDown { get; }

    /// <summary>Fractions are issued.</summary>
    [SchemaText("Fractions are issued.")]
    public static partial FractionTreatment Issued { get; }
}

namespace DealNews;

/// <summary>The form in which interest is paid. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The form in which interest is paid.")]
[Vocabulary]
public readonly partial struct InterestForm
{
    /// <summary>In money.</summary>
    [SchemaText("In money.")]
    public static partial InterestForm Cash { get; }

    /// <summary>Added to the principal (PIK).</summary>
    [SchemaText("Added to the principal (PIK).")]
    public static partial InterestForm PaidInKind { get; }

    /// <summary>In money or added to the principal (PIK toggle).</summary>
    [SchemaText("In money or added to the principal (PIK toggle).")]
    public static partial InterestForm CashOrPaidInKind { get; }
}

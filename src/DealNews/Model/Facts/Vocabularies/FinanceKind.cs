namespace DealNews;

/// <summary>The form of an investment. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The form of an investment.")]
[Vocabulary(Default = nameof(Unspecified))]
public readonly partial struct FinanceKind
{
    /// <summary>In exchange for shares.</summary>
    [SchemaText("In exchange for shares.")]
    public static partial FinanceKind Equity { get; }

    /// <summary>As a loan or bond.</summary>
    [SchemaText("As a loan or bond.")]
    public static partial FinanceKind Debt { get; }

    /// <summary>As debt that can be converted into shares.</summary>
    [SchemaText("As debt that can be converted into shares.")]
    public static partial FinanceKind Convertible { get; }

    /// <summary>As security for the debt of another party.</summary>
    [SchemaText("As security for the debt of another party.")]
    public static partial FinanceKind Guarantee { get; }

    /// <summary>In goods or services.</summary>
    [SchemaText("In goods or services.")]
    public static partial FinanceKind InKind { get; }

    /// <summary>In several of these forms.</summary>
    [SchemaText("In several of these forms.")]
    public static partial FinanceKind Mixed { get; }

    /// <summary>The article does not say; the meaning of an absent value.</summary>
    [SchemaText("The article does not say; the meaning of an absent value.")]
    public static partial FinanceKind Unspecified { get; }
}

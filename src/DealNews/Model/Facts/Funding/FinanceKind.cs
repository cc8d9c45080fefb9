namespace DealNews;

/// <summary>
/// The form of an investment, or of the money for a deal. An open vocabulary: other terms are kept unchanged.
/// </summary>
[SchemaText("The form of an investment, or of the money for a deal.")]
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

    /// <summary>From the buyer's own money.</summary>
    [SchemaText("From the buyer's own money.")]
    public static partial FinanceKind Cash { get; }

    /// <summary>As a loan.</summary>
    [SchemaText("As a loan.")]
    public static partial FinanceKind Loan { get; }

    /// <summary>As a bridge loan, until other money is raised.</summary>
    [SchemaText("As a bridge loan, until other money is raised.")]
    public static partial FinanceKind BridgeLoan { get; }

    /// <summary>From bonds or notes.</summary>
    [SchemaText("From bonds or notes.")]
    public static partial FinanceKind Bonds { get; }

    /// <summary>From the issue of shares.</summary>
    [SchemaText("From the issue of shares.")]
    public static partial FinanceKind ShareIssue { get; }

    /// <summary>From the sale of assets.</summary>
    [SchemaText("From the sale of assets.")]
    public static partial FinanceKind AssetSale { get; }

    /// <summary>As a grant or subsidy.</summary>
    [SchemaText("As a grant or subsidy.")]
    public static partial FinanceKind Grant { get; }

    /// <summary>As a tax incentive.</summary>
    [SchemaText("As a tax incentive.")]
    public static partial FinanceKind TaxIncentive { get; }

    /// <summary>The article does not say; the meaning of an absent value.</summary>
    [SchemaText("The article does not say; the meaning of an absent value.")]
    public static partial FinanceKind Unspecified { get; }
}

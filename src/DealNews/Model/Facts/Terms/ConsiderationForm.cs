namespace DealNews;

/// <summary>The form of a part of the consideration. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The form of a part of the consideration.")]
[Vocabulary]
[ComparedAs(EvidenceCheck.Term)]
public readonly partial struct ConsiderationForm
{
    /// <summary>Money.</summary>
    [SchemaText("Money.")]
    public static partial ConsiderationForm Cash { get; }

    /// <summary>Shares of the buyer or of another company.</summary>
    [SchemaText("Shares of the buyer or of another company.")]
    public static partial ConsiderationForm Shares { get; }

    /// <summary>Notes or bonds.</summary>
    [SchemaText("Notes or bonds.")]
    public static partial ConsiderationForm Notes { get; }

    /// <summary>Debt of the target that the buyer takes over.</summary>
    [SchemaText("Debt of the target that the buyer takes over.")]
    public static partial ConsiderationForm AssumedDebt { get; }

    /// <summary>Assets, or a business in exchange.</summary>
    [SchemaText("Assets, or a business in exchange.")]
    public static partial ConsiderationForm Assets { get; }

    /// <summary>A right to a payment on a later event.</summary>
    [SchemaText("A right to a payment on a later event.")]
    public static partial ConsiderationForm ContingentValueRight { get; }

    /// <summary>Shares that sellers keep, or exchange for shares of the company of the buyer.</summary>
    [SchemaText("Shares that sellers keep, or exchange for shares of the company of the buyer.")]
    public static partial ConsiderationForm Rollover { get; }

    /// <summary>Debt that is cancelled in exchange.</summary>
    [SchemaText("Debt that is cancelled in exchange.")]
    public static partial ConsiderationForm DebtExchange { get; }

    /// <summary>Another form.</summary>
    [SchemaText("Another form.")]
    public static partial ConsiderationForm Other { get; }
}

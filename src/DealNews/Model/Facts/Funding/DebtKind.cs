namespace DealNews;

/// <summary>The kind of a debt. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a debt.")]
[Vocabulary]
[ComparedAs(EvidenceCheck.Term)]
public readonly partial struct DebtKind
{
    /// <summary>A loan.</summary>
    [SchemaText("A loan.")]
    public static partial DebtKind Loan { get; }

    /// <summary>A loan of several lenders.</summary>
    [SchemaText("A loan of several lenders.")]
    public static partial DebtKind SyndicatedLoan { get; }

    /// <summary>A credit line.</summary>
    [SchemaText("A credit line.")]
    public static partial DebtKind CreditFacility { get; }

    /// <summary>A bridge loan, until other money is raised.</summary>
    [SchemaText("A bridge loan, until other money is raised.")]
    public static partial DebtKind BridgeLoan { get; }

    /// <summary>A bond or note.</summary>
    [SchemaText("A bond or note.")]
    public static partial DebtKind Bond { get; }

    /// <summary>A bond that can be converted into shares.</summary>
    [SchemaText("A bond that can be converted into shares.")]
    public static partial DebtKind ConvertibleBond { get; }

    /// <summary>A bond that can be exchanged for shares of another company.</summary>
    [SchemaText("A bond that can be exchanged for shares of another company.")]
    public static partial DebtKind ExchangeableBond { get; }

    /// <summary>Commercial paper or other short-term notes.</summary>
    [SchemaText("Commercial paper or other short-term notes.")]
    public static partial DebtKind CommercialPaper { get; }

    /// <summary>Project finance: debt that is repaid from the income of a project.</summary>
    [SchemaText("Project finance: debt that is repaid from the income of a project.")]
    public static partial DebtKind ProjectFinance { get; }

    /// <summary>A loan that is drawn at once and repaid over a term.</summary>
    [SchemaText("A loan that is drawn at once and repaid over a term.")]
    public static partial DebtKind TermLoan { get; }

    /// <summary>A credit line that can be drawn again after a repayment.</summary>
    [SchemaText("A credit line that can be drawn again after a repayment.")]
    public static partial DebtKind RevolvingCredit { get; }

    /// <summary>Credit that a seller gives to the buyer.</summary>
    [SchemaText("Credit that a seller gives to the buyer.")]
    public static partial DebtKind VendorLoan { get; }

    /// <summary>A loan to a company in insolvency proceedings (DIP).</summary>
    [SchemaText("A loan to a company in insolvency proceedings (DIP).")]
    public static partial DebtKind DebtorInPossession { get; }

    /// <summary>A line for letters of credit.</summary>
    [SchemaText("A line for letters of credit.")]
    public static partial DebtKind LetterOfCreditFacility { get; }

    /// <summary>Claims of suppliers.</summary>
    [SchemaText("Claims of suppliers.")]
    public static partial DebtKind TradeCredit { get; }

    /// <summary>Another kind.</summary>
    [SchemaText("Another kind.")]
    public static partial DebtKind Other { get; }
}

namespace DealNews;

/// <summary>
/// The measure of a figure. A loss is a measure of its own: its value is the size of the loss. An open vocabulary:
/// other terms are kept unchanged.
/// </summary>
[SchemaText("The measure of a figure. A loss is a measure of its own: its value is the size of the loss.")]
[Vocabulary]
public readonly partial struct FinancialMeasure
{
    /// <summary>Revenue or sales.</summary>
    [SchemaText("Revenue or sales.")]
    public static partial FinancialMeasure Revenue { get; }

    /// <summary>Gross profit.</summary>
    [SchemaText("Gross profit.")]
    public static partial FinancialMeasure GrossProfit { get; }

    /// <summary>Operating profit (EBIT).</summary>
    [SchemaText("Operating profit (EBIT).")]
    public static partial FinancialMeasure OperatingProfit { get; }

    /// <summary>Operating loss.</summary>
    [SchemaText("Operating loss.")]
    public static partial FinancialMeasure OperatingLoss { get; }

    /// <summary>Profit before tax.</summary>
    [SchemaText("Profit before tax.")]
    public static partial FinancialMeasure PretaxProfit { get; }

    /// <summary>Loss before tax.</summary>
    [SchemaText("Loss before tax.")]
    public static partial FinancialMeasure PretaxLoss { get; }

    /// <summary>Net profit.</summary>
    [SchemaText("Net profit.")]
    public static partial FinancialMeasure NetProfit { get; }

    /// <summary>Net loss.</summary>
    [SchemaText("Net loss.")]
    public static partial FinancialMeasure NetLoss { get; }

    /// <summary>Earnings before interest, tax, depreciation and amortization.</summary>
    [SchemaText("Earnings before interest, tax, depreciation and amortization.")]
    public static partial FinancialMeasure Ebitda { get; }

    /// <summary>Earnings for one share.</summary>
    [SchemaText("Earnings for one share.")]
    public static partial FinancialMeasure EarningsPerShare { get; }

    /// <summary>Loss for one share.</summary>
    [SchemaText("Loss for one share.")]
    public static partial FinancialMeasure LossPerShare { get; }

    /// <summary>Book value or net assets.</summary>
    [SchemaText("Book value or net assets.")]
    public static partial FinancialMeasure BookValue { get; }

    /// <summary>Operating profit in percent of revenue.</summary>
    [SchemaText("Operating profit in percent of revenue.")]
    public static partial FinancialMeasure OperatingMargin { get; }

    /// <summary>Cash flow.</summary>
    [SchemaText("Cash flow.")]
    public static partial FinancialMeasure CashFlow { get; }

    /// <summary>Cash.</summary>
    [SchemaText("Cash.")]
    public static partial FinancialMeasure Cash { get; }

    /// <summary>Debt.</summary>
    [SchemaText("Debt.")]
    public static partial FinancialMeasure Debt { get; }

    /// <summary>Debt without cash.</summary>
    [SchemaText("Debt without cash.")]
    public static partial FinancialMeasure NetDebt { get; }

    /// <summary>Assets.</summary>
    [SchemaText("Assets.")]
    public static partial FinancialMeasure Assets { get; }

    /// <summary>Assets that are managed for others.</summary>
    [SchemaText("Assets that are managed for others.")]
    public static partial FinancialMeasure AssetsUnderManagement { get; }

    /// <summary>Capital expenditure.</summary>
    [SchemaText("Capital expenditure.")]
    public static partial FinancialMeasure CapitalExpenditure { get; }

    /// <summary>Expenditure for research and development.</summary>
    [SchemaText("Expenditure for research and development.")]
    public static partial FinancialMeasure ResearchExpenditure { get; }

    /// <summary>Costs.</summary>
    [SchemaText("Costs.")]
    public static partial FinancialMeasure Costs { get; }

    /// <summary>New orders.</summary>
    [SchemaText("New orders.")]
    public static partial FinancialMeasure OrderIntake { get; }

    /// <summary>Orders not yet delivered.</summary>
    [SchemaText("Orders not yet delivered.")]
    public static partial FinancialMeasure OrderBacklog { get; }

    /// <summary>Deliveries or units sold.</summary>
    [SchemaText("Deliveries or units sold.")]
    public static partial FinancialMeasure Deliveries { get; }

    /// <summary>Production.</summary>
    [SchemaText("Production.")]
    public static partial FinancialMeasure Production { get; }

    /// <summary>Money raised in all.</summary>
    [SchemaText("Money raised in all.")]
    public static partial FinancialMeasure Funding { get; }

    /// <summary>Market share.</summary>
    [SchemaText("Market share.")]
    public static partial FinancialMeasure MarketShare { get; }

    /// <summary>Rank in a market; 1 is the largest.</summary>
    [SchemaText("Rank in a market; 1 is the largest.")]
    public static partial FinancialMeasure MarketRank { get; }

    /// <summary>Users.</summary>
    [SchemaText("Users.")]
    public static partial FinancialMeasure Users { get; }

    /// <summary>Customers or subscribers.</summary>
    [SchemaText("Customers or subscribers.")]
    public static partial FinancialMeasure Customers { get; }

    /// <summary>Employees.</summary>
    [SchemaText("Employees.")]
    public static partial FinancialMeasure Employees { get; }

    /// <summary>Stores or sites.</summary>
    [SchemaText("Stores or sites.")]
    public static partial FinancialMeasure Stores { get; }

    /// <summary>Another measure.</summary>
    [SchemaText("Another measure.")]
    public static partial FinancialMeasure Other { get; }
}

namespace DealNews;

/// <summary>
/// The measure of a figure. A loss is a separate measure, and its value is the size of the loss. An open vocabulary:
/// other terms are kept unchanged.
/// </summary>
[SchemaText("The measure of a figure. A loss is a separate measure, and its value is the size of the loss.")]
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

    /// <summary>Earnings per share.</summary>
    [SchemaText("Earnings per share.")]
    public static partial FinancialMeasure EarningsPerShare { get; }

    /// <summary>Loss per share.</summary>
    [SchemaText("Loss per share.")]
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

    /// <summary>Net debt: debt minus cash.</summary>
    [SchemaText("Net debt: debt minus cash.")]
    public static partial FinancialMeasure NetDebt { get; }

    /// <summary>Assets.</summary>
    [SchemaText("Assets.")]
    public static partial FinancialMeasure Assets { get; }

    /// <summary>Assets under management.</summary>
    [SchemaText("Assets under management.")]
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

    /// <summary>Money raised in total.</summary>
    [SchemaText("Money raised in total.")]
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

    /// <summary>Gross profit in percent of revenue.</summary>
    [SchemaText("Gross profit in percent of revenue.")]
    public static partial FinancialMeasure GrossMargin { get; }

    /// <summary>EBITDA in percent of revenue.</summary>
    [SchemaText("EBITDA in percent of revenue.")]
    public static partial FinancialMeasure EbitdaMargin { get; }

    /// <summary>Net profit in percent of revenue.</summary>
    [SchemaText("Net profit in percent of revenue.")]
    public static partial FinancialMeasure NetMargin { get; }

    /// <summary>Cash flow after capital expenditure.</summary>
    [SchemaText("Cash flow after capital expenditure.")]
    public static partial FinancialMeasure FreeCashFlow { get; }

    /// <summary>Share capital.</summary>
    [SchemaText("Share capital.")]
    public static partial FinancialMeasure ShareCapital { get; }

    /// <summary>Net debt as a multiple of EBITDA.</summary>
    [SchemaText("Net debt as a multiple of EBITDA.")]
    public static partial FinancialMeasure NetDebtToEbitda { get; }

    /// <summary>Debt in percent or as a multiple of equity.</summary>
    [SchemaText("Debt in percent or as a multiple of equity.")]
    public static partial FinancialMeasure DebtToEquity { get; }

    /// <summary>Profit as a multiple of interest.</summary>
    [SchemaText("Profit as a multiple of interest.")]
    public static partial FinancialMeasure InterestCover { get; }

    /// <summary>Loan-to-value ratio: debt in percent of the value of the assets.</summary>
    [SchemaText("Loan-to-value ratio: debt in percent of the value of the assets.")]
    public static partial FinancialMeasure LoanToValue { get; }

    /// <summary>Capital ratio of a bank: capital in percent of risk-weighted assets.</summary>
    [SchemaText("Capital ratio of a bank: capital in percent of risk-weighted assets.")]
    public static partial FinancialMeasure CapitalRatio { get; }

    /// <summary>Profit in percent of equity.</summary>
    [SchemaText("Profit in percent of equity.")]
    public static partial FinancialMeasure ReturnOnEquity { get; }

    /// <summary>The price of a share.</summary>
    [SchemaText("The price of a share.")]
    public static partial FinancialMeasure SharePrice { get; }

    /// <summary>Market capitalization: the market value of all shares.</summary>
    [SchemaText("Market capitalization: the market value of all shares.")]
    public static partial FinancialMeasure MarketCapitalization { get; }

    /// <summary>The share that one holder or a group holds.</summary>
    [SchemaText("The share that one holder or a group holds.")]
    public static partial FinancialMeasure ShareOwnership { get; }

    /// <summary>Utilization or occupancy, in percent.</summary>
    [SchemaText("Utilization or occupancy, in percent.")]
    public static partial FinancialMeasure OccupancyRate { get; }

    /// <summary>The exchange rate; the amount is the price of one unit of the other currency.</summary>
    [SchemaText("The exchange rate; the amount is the price of one unit of the other currency.")]
    public static partial FinancialMeasure ExchangeRate { get; }

    /// <summary>Capacity.</summary>
    [SchemaText("Capacity.")]
    public static partial FinancialMeasure Capacity { get; }

    /// <summary>Directors on the board.</summary>
    [SchemaText("Directors on the board.")]
    public static partial FinancialMeasure BoardSeats { get; }

    /// <summary>Emissions.</summary>
    [SchemaText("Emissions.")]
    public static partial FinancialMeasure Emissions { get; }

    /// <summary>Debt as a multiple of EBITDA.</summary>
    [SchemaText("Debt as a multiple of EBITDA.")]
    public static partial FinancialMeasure DebtToEbitda { get; }

    /// <summary>Cash flow as a multiple of interest and repayments (DSCR).</summary>
    [SchemaText("Cash flow as a multiple of interest and repayments (DSCR).")]
    public static partial FinancialMeasure DebtServiceCoverage { get; }

    /// <summary>Interest that is paid.</summary>
    [SchemaText("Interest that is paid.")]
    public static partial FinancialMeasure InterestExpense { get; }

    /// <summary>Write-downs.</summary>
    [SchemaText("Write-downs.")]
    public static partial FinancialMeasure Impairment { get; }

    /// <summary>Inventories.</summary>
    [SchemaText("Inventories.")]
    public static partial FinancialMeasure Inventories { get; }

    /// <summary>New orders as a multiple of revenue.</summary>
    [SchemaText("New orders as a multiple of revenue.")]
    public static partial FinancialMeasure BookToBill { get; }

    /// <summary>The time for which the order backlog lasts.</summary>
    [SchemaText("The time for which the order backlog lasts.")]
    public static partial FinancialMeasure BacklogCover { get; }

    /// <summary>The part of a target that is reached, in percent.</summary>
    [SchemaText("The part of a target that is reached, in percent.")]
    public static partial FinancialMeasure TargetAchievement { get; }

    /// <summary>The share of the largest customers in revenue, in percent.</summary>
    [SchemaText("The share of the largest customers in revenue, in percent.")]
    public static partial FinancialMeasure CustomerConcentration { get; }

    /// <summary>The used part of a capacity or of a credit line, in percent.</summary>
    [SchemaText("The used part of a capacity or of a credit line, in percent.")]
    public static partial FinancialMeasure UtilizationRate { get; }

    /// <summary>The time in which a facility can work, in percent.</summary>
    [SchemaText("The time in which a facility can work, in percent.")]
    public static partial FinancialMeasure Availability { get; }

    /// <summary>Ships, aircraft, satellites or machines in operation.</summary>
    [SchemaText("Ships, aircraft, satellites or machines in operation.")]
    public static partial FinancialMeasure UnitsInOperation { get; }

    /// <summary>The value of an investment as a multiple of the money invested (MOIC, TVPI, DPI).</summary>
    [SchemaText("The value of an investment as a multiple of the money invested (MOIC, TVPI, DPI).")]
    public static partial FinancialMeasure MoneyMultiple { get; }

    /// <summary>The internal rate of return (IRR), in percent a year.</summary>
    [SchemaText("The internal rate of return (IRR), in percent a year.")]
    public static partial FinancialMeasure InternalRateOfReturn { get; }

    /// <summary>The offer price minus the market price.</summary>
    [SchemaText("The offer price minus the market price.")]
    public static partial FinancialMeasure MergerSpread { get; }

    /// <summary>The orders as a multiple of the securities on offer.</summary>
    [SchemaText("The orders as a multiple of the securities on offer.")]
    public static partial FinancialMeasure Subscription { get; }

    /// <summary>Trade between countries.</summary>
    [SchemaText("Trade between countries.")]
    public static partial FinancialMeasure Trade { get; }

    /// <summary>A credit rating.</summary>
    [SchemaText("A credit rating.")]
    public static partial FinancialMeasure CreditRating { get; }

    /// <summary>The outlook or watch of a rating.</summary>
    [SchemaText("The outlook or watch of a rating.")]
    public static partial FinancialMeasure RatingOutlook { get; }

    /// <summary>The recommendation of an analyst.</summary>
    [SchemaText("The recommendation of an analyst.")]
    public static partial FinancialMeasure Recommendation { get; }

    /// <summary>Another measure.</summary>
    [SchemaText("Another measure.")]
    public static partial FinancialMeasure Other { get; }
}

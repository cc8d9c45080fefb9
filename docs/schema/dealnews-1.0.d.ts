/**
 * Declarations of the deal-news format, version 1.0. Absent values and
 * optional empty lists are left out. The format is open: objects can have members, vocabularies terms and
 * documents kinds of facts that are not declared here.
 */

/** An amount of money: a currency code (ISO 4217), a space and a plain decimal number: "USD 15000000000". */
export type Money = string;

/** A point in time with its offset from UTC (RFC 3339): "2025-02-04T18:00:00+09:00". */
export type Instant = string;

/** A text in several languages: language tag (BCP 47) to text. */
export type LanguageMap = Record<LanguageTag, string>;

/** Any other text: differs from all declared kinds, so that the compiler can narrow a fact by its `kind`. */
export declare const enum UnknownKind {
  Any = "",
}

/** A fact of a kind that is not declared here. */
export interface UnknownFact extends FactMembers {
  kind: UnknownKind;
  [member: string]: unknown;
}

/** The stage of an acquisition or a merger. */
export type AcquisitionStatus =
  /** Reported only by people who are not involved. */
  | "rumoured"
  /** Intended by a party. */
  | "planned"
  /** Offered. */
  | "proposed"
  /** Under negotiation. */
  | "negotiating"
  /** Signed, not yet closed. */
  | "agreed"
  /** Approved by boards, shareholders or authorities, not yet closed. */
  | "approved"
  /** Closed. */
  | "completed"
  /** Abandoned. */
  | "terminated"
  /** Denied by a party. */
  | "denied"
  | (string & {});

/** The stage of a measure of a company. */
export type ActionStatus =
  /** Reported only by people who are not involved. */
  | "rumoured"
  /** Planned or considered. */
  | "planned"
  /** Announced. */
  | "announced"
  /** Approved by the deciding body. */
  | "approved"
  /** Under way. */
  | "underway"
  /** Completed or paid. */
  | "completed"
  /** On hold. */
  | "suspended"
  /** Abandoned. */
  | "cancelled"
  /** Denied by the company. */
  | "denied"
  | (string & {});

/** The role of an adviser. */
export type AdviserRole =
  /** Financial adviser. */
  | "financial"
  /** Legal adviser. */
  | "legal"
  /** Global coordinator. */
  | "globalCoordinator"
  /** Bookrunner or lead manager. */
  | "bookrunner"
  /** Underwriter. */
  | "underwriter"
  /** Arranger of a loan or bond. */
  | "arranger"
  /** Agent or trustee. */
  | "agent"
  /** Auditor or accountant. */
  | "auditor"
  /** Placement agent. */
  | "placementAgent"
  /** Sponsor of a listing. */
  | "sponsor"
  /** Trustee that supervises a remedy for an authority. */
  | "monitoringTrustee"
  /** Another role. */
  | "other"
  | (string & {});

/** The kind of an asset. */
export type AssetKind =
  /** A division, or a line of business. */
  | "businessUnit"
  /** A plant. */
  | "plant"
  /** Land or a building. */
  | "property"
  /** A brand. */
  | "brand"
  /** Patents or other rights. */
  | "intellectualProperty"
  /** A licence, permit or concession. */
  | "licence"
  /** A mine, field or deposit. */
  | "mine"
  /** A portfolio of loans, contracts or holdings. */
  | "portfolio"
  /** Machines, ships or aircraft. */
  | "equipment"
  /** Liabilities, for example for pensions. */
  | "liabilities"
  /** Another asset. */
  | "other"
  | (string & {});

/** The kind of source to which an article attributes a fact. */
export type AttributionKind =
  /** A person whose name the article gives. */
  | "namedPerson"
  /** An organization that the article names. */
  | "namedOrganization"
  /** Another newspaper, agency or broadcaster. */
  | "namedMedia"
  /** A filing, a contract or a press release. */
  | "officialDocument"
  /** A source that the article does not name. */
  | "anonymous"
  /** A conclusion of the author. */
  | "authorInference"
  /** No source: the article itself asserts the fact. */
  | "unattributed"
  | (string & {});

/** The response of the target's board. */
export type BoardResponse =
  /** The board recommends the offer. */
  | "recommended"
  /** The board rejects the offer. */
  | "rejected"
  /** The board gives no recommendation. */
  | "neutral"
  /** The board considers the offer. */
  | "underReview"
  /** The board negotiates. */
  | "inTalks"
  /** The board withdraws its recommendation. */
  | "withdrawn"
  | (string & {});

/** The stage that a company has reached with a product. */
export type CapabilityStage =
  /** In research. */
  | "research"
  /** Planned. */
  | "planned"
  /** In development. */
  | "inDevelopment"
  /** The company has the technology; the article mentions no product yet. */
  | "technologySecured"
  /** A first sample exists. */
  | "prototype"
  /** Samples are sent to customers. */
  | "sampling"
  /** A customer tests the product. */
  | "customerQualification"
  /** Produced in small numbers. */
  | "pilotProduction"
  /** Mass-produced. */
  | "massProduction"
  /** On sale. */
  | "available"
  /** Tested before trials with people. */
  | "preclinical"
  /** In phase 1 of clinical trials. */
  | "phase1"
  /** In phase 2 of clinical trials. */
  | "phase2"
  /** In phase 3 of clinical trials. */
  | "phase3"
  /** Filed with an authority for approval. */
  | "filedForApproval"
  /** Approved by an authority. */
  | "approved"
  /** No longer produced. */
  | "discontinued"
  /** The article does not say. */
  | "unspecified"
  | (string & {});

/** The certainty with which an article reports a fact. */
export type Certainty =
  /** Reported as a fact. */
  | "certain"
  /** Expected or likely. */
  | "probable"
  /** Possible, but not expected. */
  | "possible"
  /** The article does not say; the meaning of an absent value. */
  | "unspecified"
  | (string & {});

/** The direction of a change. */
export type ChangeDirection =
  /** Higher than before. */
  | "increase"
  /** Lower than before. */
  | "decrease"
  /** The same as before. */
  | "unchanged"
  | (string & {});

/** The kind of an organization. */
export type CompanyKind =
  /** A company, listed or private. */
  | "company"
  /** A company that other companies founded jointly. */
  | "jointVenture"
  /** An investment fund. */
  | "fund"
  /** A state or its government. */
  | "government"
  /** A public authority or a body that a state controls. */
  | "stateBody"
  /** People or holders that act together: the directors, a family, the holders of a security. */
  | "group"
  /** All companies of an industry, of a market or of a country. */
  | "industry"
  /** Another kind of organization. */
  | "other"
  | (string & {});

/** The kind of a condition. */
export type ConditionKind =
  /** The approval of an authority. */
  | "regulatory"
  /** The approval of shareholders. */
  | "shareholders"
  /** The approval of a board. */
  | "board"
  /** Enough acceptances of an offer. */
  | "minimumAcceptance"
  /** Financing. */
  | "financing"
  /** An examination of the target. */
  | "dueDiligence"
  /** The approval of a court. */
  | "court"
  /** A final contract. */
  | "contract"
  /** A figure must be reached or kept. */
  | "performance"
  /** A consultation, for example of a works council. */
  | "consultation"
  /** A tax treatment or ruling; for example, tax exemption. */
  | "taxTreatment"
  /** The completion of this deal or of another. */
  | "completion"
  /** A change of control of a party. */
  | "changeOfControl"
  /** A party breaches an agreement or does not pay. */
  | "breach"
  /** A delay, for example of a delivery. */
  | "delay"
  /** The end of production, of a product or of a project. */
  | "stoppage"
  /** A firm offer must be made by a date (put up or shut up). */
  | "firmOffer"
  /** A waiting period or a timing agreement must end. */
  | "waitingPeriod"
  /** The parties answer a request of an authority for information (second request). */
  | "informationRequest"
  /** A figure that is tested only when debt is raised (covenant-lite). */
  | "incurrence"
  /** The signing of the agreement. */
  | "signing"
  /** The issue of the securities. */
  | "issue"
  /** A listing. */
  | "listing"
  /** A step of development, for example the start of a trial. */
  | "milestone"
  /** The first sale of the product. */
  | "firstSale"
  /** The start of operation. */
  | "operation"
  /** Another condition. */
  | "other"
  | (string & {});

/** Whether a condition is met. */
export type ConditionStatus =
  /** Not decided. */
  | "pending"
  /** Filed or notified. */
  | "filed"
  /** In the first phase of a review. */
  | "inReview"
  /** In the second phase of a review (phase 2, second request). */
  | "inDepthReview"
  /** Met, or approved. */
  | "met"
  /** Approved with conditions. */
  | "metWithRemedies"
  /** Waived by the party that the condition protects. */
  | "waived"
  /** Not met, or refused. */
  | "failed"
  | (string & {});

/** The form of a part of the consideration. */
export type ConsiderationForm =
  /** Money. */
  | "cash"
  /** Shares of the buyer or of another company. */
  | "shares"
  /** Notes or bonds. */
  | "notes"
  /** Debt of the target that the buyer takes over. */
  | "assumedDebt"
  /** Assets, or a business in exchange. */
  | "assets"
  /** A right to a payment on a later event. */
  | "contingentValueRight"
  /** Shares that sellers keep, or exchange for shares of the company of the buyer. */
  | "rollover"
  /** Debt that is cancelled in exchange. */
  | "debtExchange"
  /** Another form. */
  | "other"
  | (string & {});

/** The kind of a contract. */
export type ContractKind =
  /** An order of goods. */
  | "order"
  /** A supply over a time. */
  | "supply"
  /** The purchase of a future production. */
  | "offtake"
  /** A service. */
  | "service"
  /** A construction. */
  | "construction"
  /** A lease. */
  | "lease"
  /** A licence. */
  | "licence"
  /** A framework for later orders. */
  | "framework"
  /** An insurance. */
  | "insurance"
  /** The purchase of the power of a plant over years (PPA). */
  | "powerPurchase"
  /** A payment of the difference to an agreed price. */
  | "contractForDifference"
  /** Another kind. */
  | "other"
  | (string & {});

/** The stage of a contract. */
export type ContractStatus =
  /** Reported only by people who are not involved. */
  | "rumoured"
  /** Expected or planned. */
  | "planned"
  /** The customer asks for offers. */
  | "tender"
  /** Offered by the supplier. */
  | "bid"
  /** Under negotiation. */
  | "negotiating"
  /** The customer has chosen the supplier. */
  | "selected"
  /** Agreed in principle: a letter of intent. */
  | "intended"
  /** Signed. */
  | "signed"
  /** Under way. */
  | "inForce"
  /** Delivered or completed. */
  | "delivered"
  /** Awarded to another supplier. */
  | "lost"
  /** Cancelled. */
  | "cancelled"
  /** Denied by a party. */
  | "denied"
  | (string & {});

/** A country code of two capital letters (ISO 3166-1 alpha-2). */
export type CountryCode = string;

/** The attitude of a bidder. */
export type DealAttitude =
  /** With the consent of the target. */
  | "friendly"
  /** Without an invitation. */
  | "unsolicited"
  /** Against the will of the board. */
  | "hostile"
  /** Without a response of the board. */
  | "neutral"
  | (string & {});

/** The kind of a financial effect. */
export type DealEffectKind =
  /** Synergies of an unspecified kind. */
  | "synergies"
  /** Lower costs of the combined company. */
  | "costSynergies"
  /** Higher revenue of the combined company. */
  | "revenueSynergies"
  /** Lower costs. */
  | "savings"
  /** A charge for restructuring or for the deal. */
  | "charge"
  /** A write-down. */
  | "impairment"
  /** A gain on a sale. */
  | "gain"
  /** Higher earnings per share. */
  | "accretion"
  /** Lower earnings per share. */
  | "dilution"
  /** Another effect. */
  | "other"
  | (string & {});

/** The side of a deal. */
export type DealSide =
  /** The buyer. */
  | "acquirer"
  /** The company that is bought. */
  | "target"
  /** The seller. */
  | "seller"
  /** The company that issues securities. */
  | "issuer"
  /** The investors. */
  | "investor"
  /** The borrower. */
  | "borrower"
  /** The lenders. */
  | "lender"
  /** A board or its committee. */
  | "board"
  | (string & {});

/** The type of an acquisition or a merger. */
export type DealType =
  /** The purchase of control. */
  | "takeover"
  /** A public offer to the shareholders. */
  | "tenderOffer"
  /** The purchase of a share without control. */
  | "minorityPurchase"
  /** The purchase of a further share. */
  | "stakeIncrease"
  /** The purchase of assets. */
  | "assetPurchase"
  /** The sale of a part of a business. */
  | "divestiture"
  /** The purchase by a financial investor. */
  | "buyout"
  /** The purchase by the management. */
  | "managementBuyout"
  /** A company leaves public ownership: the purchase of a state company, or of all listed shares. */
  | "privatization"
  /** A part of a company becomes an independent company. */
  | "spinOff"
  /** A private company becomes listed by a merger. */
  | "reverseMerger"
  /** A merger of companies of similar size. */
  | "mergerOfEquals"
  /** The transfer of a business into a jointly founded company. */
  | "jointVenture"
  /** The separation of a unit for its sale or listing. */
  | "carveOut"
  /** An exchange of businesses or assets. */
  | "assetSwap"
  /** Companies buy shares of each other. */
  | "crossShareholding"
  /** The purchase by a financial investor from another one. */
  | "secondaryBuyout"
  /** A purchase that a court sanctions after a vote of the holders. */
  | "schemeOfArrangement"
  /** The purchase of the shares of the remaining minority. */
  | "squeezeOut"
  /** A squeeze-out in which shares are combined into few. */
  | "shareConsolidation"
  /** Creditors receive shares for their claims. */
  | "debtForEquity"
  /** Another type. */
  | "other"
  | (string & {});

/** The kind of a debt. */
export type DebtKind =
  /** A loan. */
  | "loan"
  /** A loan of several lenders. */
  | "syndicatedLoan"
  /** A credit line. */
  | "creditFacility"
  /** A bridge loan, until other money is raised. */
  | "bridgeLoan"
  /** A bond or note. */
  | "bond"
  /** A bond that can be converted into shares. */
  | "convertibleBond"
  /** A bond that can be exchanged for shares of another company. */
  | "exchangeableBond"
  /** Commercial paper or other short-term notes. */
  | "commercialPaper"
  /** Project finance: debt that is repaid from the income of a project. */
  | "projectFinance"
  /** A loan that is drawn at once and repaid over a term. */
  | "termLoan"
  /** A credit line that can be drawn again after a repayment. */
  | "revolvingCredit"
  /** Credit that a seller gives to the buyer. */
  | "vendorLoan"
  /** A loan to a company in insolvency proceedings (DIP). */
  | "debtorInPossession"
  /** A line for letters of credit. */
  | "letterOfCreditFacility"
  /** Claims of suppliers. */
  | "tradeCredit"
  /** Another kind. */
  | "other"
  | (string & {});

/** The state of a company after its acquisition. */
export type Disposition =
  /** It is merged into the buyer. */
  | "combined"
  /** It becomes a subsidiary. */
  | "subsidiary"
  /** It stays independent. */
  | "separate"
  /** It is closed. */
  | "closed"
  | (string & {});

/** The kind of a distribution. */
export type DistributionKind =
  /** A dividend. */
  | "dividend"
  /** An interim dividend, within the fiscal year. */
  | "interimDividend"
  /** A final dividend, after the end of the fiscal year. */
  | "finalDividend"
  /** An additional dividend. */
  | "specialDividend"
  /** A dividend in shares. */
  | "stockDividend"
  /** The company buys its own shares. */
  | "buyBack"
  /** The company cancels its own shares. */
  | "cancellation"
  /** A repayment of capital. */
  | "capitalReturn"
  /** Shares of a subsidiary. */
  | "spinOff"
  /** Holders give securities back to the company for money. */
  | "redemption"
  /** Holders give securities back without payment. */
  | "forfeiture"
  /** Goods or services for shareholders. */
  | "benefitInKind"
  /** Another kind. */
  | "other"
  | (string & {});

/** The id of a company, person or project within one document (softbank-group): any text that is not blank. Ids are unique among the three. */
export type EntityId = string;

/** Whether a right is exclusive. */
export type Exclusivity =
  /** Only one party has the right. */
  | "exclusive"
  /** Few parties have the right. */
  | "coExclusive"
  /** Others can have the right. */
  | "nonExclusive"
  | (string & {});

/** The kind of a facility. */
export type FacilityKind =
  /** A plant or factory. */
  | "plant"
  /** A data centre. */
  | "dataCentre"
  /** A power plant. */
  | "powerPlant"
  /** A mine, field or well. */
  | "mine"
  /** A laboratory or research site. */
  | "laboratory"
  /** An office or headquarters. */
  | "office"
  /** A warehouse. */
  | "warehouse"
  /** A store. */
  | "store"
  /** A port, terminal or yard. */
  | "port"
  /** A line, network or road. */
  | "infrastructure"
  /** Another kind. */
  | "other"
  | (string & {});

/** The stage of a facility. */
export type FacilityStage =
  /** Reported only by people who are not involved. */
  | "rumoured"
  /** Planned or considered. */
  | "planned"
  /** Announced. */
  | "announced"
  /** Approved. */
  | "approved"
  /** The final investment decision is made. */
  | "finalInvestmentDecision"
  /** Under construction. */
  | "underConstruction"
  /** Completed, not yet in operation. */
  | "completed"
  /** In operation. */
  | "operating"
  /** On hold. */
  | "suspended"
  /** Abandoned. */
  | "cancelled"
  /** Closed. */
  | "closed"
  | (string & {});

/** The id of a fact within one document (p1): any text that is not blank. Fact ids are separate from entity ids. */
export type FactId = string;

/** Whether a value is actual. */
export type FigureNature =
  /** Reported by the company. */
  | "actual"
  /** Preliminary: reported before the final accounts. */
  | "preliminary"
  /** Pro forma: as if a deal had been completed. */
  | "proForma"
  /** Estimated by others. */
  | "estimate"
  /** The average of the estimates of analysts. */
  | "consensus"
  /** Forecast by the company. */
  | "guidance"
  /** A goal of the company. */
  | "target"
  /** A target of an analyst, for example for a share price. */
  | "analystTarget"
  /** Reported by the company, not audited. */
  | "unaudited"
  | (string & {});

/** The form of an investment, or of the money for a deal. */
export type FinanceKind =
  /** In exchange for shares. */
  | "equity"
  /** As a loan or bond. */
  | "debt"
  /** As debt that can be converted into shares. */
  | "convertible"
  /** As security for the debt of another party. */
  | "guarantee"
  /** In goods or services. */
  | "inKind"
  /** In several of these forms. */
  | "mixed"
  /** From the buyer's own money. */
  | "cash"
  /** As a loan. */
  | "loan"
  /** As a bridge loan, until other money is raised. */
  | "bridgeLoan"
  /** From bonds or notes. */
  | "bonds"
  /** From the issue of shares. */
  | "shareIssue"
  /** From the sale of assets. */
  | "assetSale"
  /** As a grant or subsidy. */
  | "grant"
  /** As a tax incentive. */
  | "taxIncentive"
  /** The article does not say; the meaning of an absent value. */
  | "unspecified"
  | (string & {});

/** The measure of a figure. A loss is a separate measure, and its value is the size of the loss. */
export type FinancialMeasure =
  /** Revenue or sales. */
  | "revenue"
  /** Gross profit. */
  | "grossProfit"
  /** Operating profit (EBIT). */
  | "operatingProfit"
  /** Operating loss. */
  | "operatingLoss"
  /** Profit before tax. */
  | "pretaxProfit"
  /** Loss before tax. */
  | "pretaxLoss"
  /** Net profit. */
  | "netProfit"
  /** Net loss. */
  | "netLoss"
  /** Earnings before interest, tax, depreciation and amortization. */
  | "ebitda"
  /** Earnings per share. */
  | "earningsPerShare"
  /** Loss per share. */
  | "lossPerShare"
  /** Book value or net assets. */
  | "bookValue"
  /** Operating profit in percent of revenue. */
  | "operatingMargin"
  /** Cash flow. */
  | "cashFlow"
  /** Cash. */
  | "cash"
  /** Debt. */
  | "debt"
  /** Net debt: debt minus cash. */
  | "netDebt"
  /** Assets. */
  | "assets"
  /** Assets under management. */
  | "assetsUnderManagement"
  /** Capital expenditure. */
  | "capitalExpenditure"
  /** Expenditure for research and development. */
  | "researchExpenditure"
  /** Costs. */
  | "costs"
  /** New orders. */
  | "orderIntake"
  /** Orders not yet delivered. */
  | "orderBacklog"
  /** Deliveries or units sold. */
  | "deliveries"
  /** Production. */
  | "production"
  /** Money raised in total. */
  | "funding"
  /** Market share. */
  | "marketShare"
  /** Rank in a market; 1 is the largest. */
  | "marketRank"
  /** Users. */
  | "users"
  /** Customers or subscribers. */
  | "customers"
  /** Employees. */
  | "employees"
  /** Stores or sites. */
  | "stores"
  /** Gross profit in percent of revenue. */
  | "grossMargin"
  /** EBITDA in percent of revenue. */
  | "ebitdaMargin"
  /** Net profit in percent of revenue. */
  | "netMargin"
  /** Cash flow after capital expenditure. */
  | "freeCashFlow"
  /** Share capital. */
  | "shareCapital"
  /** Net debt as a multiple of EBITDA. */
  | "netDebtToEbitda"
  /** Debt in percent or as a multiple of equity. */
  | "debtToEquity"
  /** Profit as a multiple of interest. */
  | "interestCover"
  /** Loan-to-value ratio: debt in percent of the value of the assets. */
  | "loanToValue"
  /** Capital ratio of a bank: capital in percent of risk-weighted assets. */
  | "capitalRatio"
  /** Profit in percent of equity. */
  | "returnOnEquity"
  /** The price of a share. */
  | "sharePrice"
  /** Market capitalization: the market value of all shares. */
  | "marketCapitalization"
  /** The share that one holder or a group holds. */
  | "shareOwnership"
  /** Utilization or occupancy, in percent. */
  | "occupancyRate"
  /** The exchange rate; the amount is the price of one unit of the other currency. */
  | "exchangeRate"
  /** Capacity. */
  | "capacity"
  /** Directors on the board. */
  | "boardSeats"
  /** Emissions. */
  | "emissions"
  /** Debt as a multiple of EBITDA. */
  | "debtToEbitda"
  /** Cash flow as a multiple of interest and repayments (DSCR). */
  | "debtServiceCoverage"
  /** Interest that is paid. */
  | "interestExpense"
  /** Write-downs. */
  | "impairment"
  /** Inventories. */
  | "inventories"
  /** New orders as a multiple of revenue. */
  | "bookToBill"
  /** The time for which the order backlog lasts. */
  | "backlogCover"
  /** The part of a target that is reached, in percent. */
  | "targetAchievement"
  /** The share of the largest customers in revenue, in percent. */
  | "customerConcentration"
  /** The used part of a capacity or of a credit line, in percent. */
  | "utilizationRate"
  /** The time in which a facility can work, in percent. */
  | "availability"
  /** Ships, aircraft, satellites or machines in operation. */
  | "unitsInOperation"
  /** The value of an investment as a multiple of the money invested (MOIC, TVPI, DPI). */
  | "moneyMultiple"
  /** The internal rate of return (IRR), in percent a year. */
  | "internalRateOfReturn"
  /** The offer price minus the market price. */
  | "mergerSpread"
  /** The orders as a multiple of the securities on offer. */
  | "subscription"
  /** Trade between countries. */
  | "trade"
  /** A credit rating. */
  | "creditRating"
  /** The outlook or watch of a rating. */
  | "ratingOutlook"
  /** The recommendation of an analyst. */
  | "recommendation"
  /** Another measure. */
  | "other"
  | (string & {});

/** The kind of a figure in a series. */
export type ForecastPointKind =
  /** Measured. */
  | "actual"
  /** Estimated for the past or the present. */
  | "estimate"
  /** Expected for the future. */
  | "forecast"
  | (string & {});

/** What happens with a fraction of a security (ISO 20022 fraction disposition). */
export type FractionTreatment =
  /** Holders receive money instead. */
  | "cashInLieu"
  /** Rounded up. */
  | "roundedUp"
  /** Rounded down. */
  | "roundedDown"
  /** Fractions are issued. */
  | "issued"
  | (string & {});

/** How often something recurs. */
export type Frequency =
  /** Each day. */
  | "daily"
  /** Each week. */
  | "weekly"
  /** Each month. */
  | "monthly"
  /** Each quarter. */
  | "quarterly"
  /** Twice a year. */
  | "semiAnnual"
  /** Each year. */
  | "annual"
  /** Every two years. */
  | "biennial"
  | (string & {});

/** The kind of insolvency proceedings. */
export type InsolvencyKind =
  /** The company is reorganized under a court. */
  | "reorganization"
  /** A reorganization on whose plan the creditors voted before the filing. */
  | "prepackaged"
  /** An administrator manages the company. */
  | "administration"
  /** A receiver acts for a creditor. */
  | "receivership"
  /** The company is wound up. */
  | "liquidation"
  /** Creditors restructure the debt without a court. */
  | "workout"
  /** Other proceedings. */
  | "other"
  | (string & {});

/** The form in which interest is paid. */
export type InterestForm =
  /** In money. */
  | "cash"
  /** Added to the principal (PIK). */
  | "paidInKind"
  /** In money or added to the principal (PIK toggle). */
  | "cashOrPaidInKind"
  | (string & {});

/** An International Securities Identification Number (ISO 6166): two letters, nine letters or digits and a check digit (Luhn). */
export type Isin = string;

/** A language tag (BCP 47: ko, zh-Hant, en-GB). */
export type LanguageTag = string;

/** A Legal Entity Identifier (ISO 17442): 18 letters and digits and two check digits (ISO/IEC 7064, MOD 97-10). */
export type Lei = string;

/** Whether the shares of a company are listed. */
export type ListingStatus =
  /** A listing is planned. */
  | "planned"
  /** Listed on an exchange. */
  | "listed"
  /** No longer listed. */
  | "delisted"
  /** Not listed. */
  | "unlisted"
  | (string & {});

/** The format of a meeting. */
export type MeetingFormat =
  /** At one place. */
  | "inPerson"
  /** By telephone or video. */
  | "remote"
  /** Partly at one place, partly remote. */
  | "hybrid"
  | (string & {});

/** The purpose of a meeting. */
export type MeetingPurpose =
  /** An exchange of views. */
  | "discussion"
  /** A negotiation. */
  | "negotiation"
  /** A visit to a site or a courtesy call. */
  | "visit"
  /** The signing of an agreement. */
  | "signing"
  /** A statement to the press. */
  | "mediaStatement"
  /** Another purpose. */
  | "other"
  | (string & {});

/** The role of a participant in a meeting. */
export type MeetingRole =
  /** Takes part in the meeting. */
  | "participant"
  /** Called the meeting. */
  | "organizer"
  /** Hosts the other participants. */
  | "host"
  /** Comes to the host. */
  | "visitor"
  | (string & {});

/** The status of a meeting. */
export type MeetingStatus =
  /** Planned, not yet held. */
  | "scheduled"
  /** Has taken place. */
  | "held"
  /** Postponed. */
  | "postponed"
  /** Will not take place. */
  | "cancelled"
  | (string & {});

/** The kind of an offering. */
export type OfferingKind =
  /** The first offer to the public, with a listing. */
  | "initialPublicOffering"
  /** A further offer of a listed company. */
  | "followOn"
  /** A private placement with chosen investors. */
  | "placement"
  /** An offer to existing shareholders first. */
  | "rightsIssue"
  /** The sale of a large holding. */
  | "blockTrade"
  /** A listing through a merger with a listed shell company. */
  | "spacListing"
  /** A listing without an offer. */
  | "directListing"
  /** A listing on a further exchange. */
  | "secondaryListing"
  /** Sales to one investor over a time, at the request of the company (equity line). */
  | "equityLine"
  /** Another kind. */
  | "other"
  | (string & {});

/** The stage of an offering. */
export type OfferingStatus =
  /** Reported only by people who are not involved. */
  | "rumoured"
  /** Planned. */
  | "planned"
  /** Filed with an authority or an exchange. */
  | "filed"
  /** Approved by an authority or an exchange. */
  | "approved"
  /** Open to orders. */
  | "launched"
  /** The price is set. */
  | "priced"
  /** Sold, or listed. */
  | "completed"
  /** Postponed. */
  | "postponed"
  /** Abandoned. */
  | "withdrawn"
  /** Denied by a party. */
  | "denied"
  | (string & {});

/** A date as precise as the article gives it: a day, a month, a quarter, a half-year, a season, a year, or an interval between two of these; a decade (202X), a date with a part that is not said (XXXX-XX-04), or a set ({2026,2028}); in EDTF (Extended Date/Time Format, ISO 8601-2:2019). "2027" is not 1 January 2027. */
export type PartialDate = string;

/** The kind of a partnership. */
export type PartnershipKind =
  /** A jointly founded company. */
  | "jointVenture"
  /** A strategic cooperation in a whole field. */
  | "alliance"
  /** A declaration of intent. */
  | "memorandumOfUnderstanding"
  /** One party supplies the other. */
  | "supply"
  /** One party uses the rights of the other. */
  | "licensing"
  /** A joint development. */
  | "coDevelopment"
  /** Another contract. */
  | "contract"
  /** One party sells the products of the other. */
  | "distribution"
  /** One party makes the products of the other. */
  | "manufacturing"
  /** Another kind of partnership. */
  | "other"
  | (string & {});

/** The stage of a partnership. */
export type PartnershipStatus =
  /** Suggested or conceivable. */
  | "proposed"
  /** Under negotiation. */
  | "negotiating"
  /** Agreed. */
  | "signed"
  /** In force. */
  | "inForce"
  /** Rejected by a party. */
  | "rejected"
  /** Ended. */
  | "terminated"
  | (string & {});

/** The kind of a payment. */
export type PaymentKind =
  /** On signing or closing. */
  | "upfront"
  /** When a goal is reached. */
  | "milestone"
  /** A share of sales. */
  | "royalty"
  /** Dependent on the later results of the target. */
  | "earnOut"
  /** At a later date. */
  | "deferred"
  /** One of several parts. */
  | "instalment"
  /** A break fee of the target or seller, if the deal fails. */
  | "terminationFee"
  /** A reverse break fee of the buyer, if the deal fails. */
  | "reverseTerminationFee"
  /** For a service. */
  | "fee"
  /** A deposit that guarantees the purchase. */
  | "deposit"
  /** A part of the money of a financing. */
  | "tranche"
  /** A part of the principal. */
  | "repayment"
  /** The rest of the principal at the end. */
  | "finalRepayment"
  /** For the arrangement of a financing. */
  | "arrangementFee"
  /** To each lender or investor that takes part. */
  | "participationFee"
  /** A commitment fee, on money that is committed but not drawn. */
  | "commitmentFee"
  /** For the guarantee of a placement. */
  | "underwritingFee"
  /** A termination fee of a customer or partner that ends an agreement. */
  | "cancellationFee"
  /** For the use of land, buildings or equipment. */
  | "rent"
  /** A repayment to the paying party, if a condition is broken. */
  | "clawback"
  /** For a delay or a defect. */
  | "liquidatedDamages"
  /** For a quantity that is not taken (take or pay). */
  | "shortfallPayment"
  /** A correction of the price, for example for working capital. */
  | "priceAdjustment"
  /** Held back by a third party for claims. */
  | "escrow"
  /** For each day until the completion. */
  | "tickingFee"
  /** Of the costs of another party. */
  | "reimbursement"
  /** The part of a loss that the insured party bears (retention). */
  | "deductible"
  /** Due and not paid. */
  | "missedPayment"
  /** To holders that accept by an early date. */
  | "earlyTenderPremium"
  /** A repayment from surplus cash. */
  | "cashSweep"
  /** Another payment. */
  | "other"
  | (string & {});

/** The stage of a pledge, a funding round or a debt. */
export type PledgeStatus =
  /** Reported only by people who are not involved. */
  | "rumoured"
  /** The investor considers the pledge. */
  | "exploring"
  /** The parties discuss the pledge. */
  | "discussing"
  /** The investor intends the pledge. */
  | "planned"
  /** Announced by a party. */
  | "announced"
  /** Binding. */
  | "committed"
  /** Part of the money has been paid. */
  | "partlyDisbursed"
  /** The money has been paid. */
  | "disbursed"
  /** The money has been paid back. */
  | "repaid"
  /** Paid, and not yet paid back. */
  | "outstanding"
  /** The borrower does not pay, or breaks a covenant. */
  | "inDefault"
  /** On hold. */
  | "suspended"
  /** Abandoned. */
  | "cancelled"
  /** Denied by a party. */
  | "denied"
  | (string & {});

/** The polarity of a fact: affirmed or denied by the article. */
export type Polarity =
  /** The article affirms the fact; the meaning of an absent value. */
  | "positive"
  /** The article denies the fact or reports that it will not happen. */
  | "negative"
  | (string & {});

/** Whether a person holds a position now. */
export type PositionStatus =
  /** Proposed for the position, not yet chosen. */
  | "nominated"
  /** Chosen, but not yet in the position. */
  | "designated"
  /** In the position temporarily. */
  | "interim"
  /** In the position. */
  | "current"
  /** No longer in the position. */
  | "former"
  | (string & {});

/** The price with which an offer is compared. */
export type PremiumReference =
  /** The last closing price before the announcement. */
  | "lastClose"
  /** The price one day before the announcement. */
  | "oneDay"
  /** The price one week before the announcement. */
  | "oneWeek"
  /** The price four weeks before the announcement. */
  | "fourWeeks"
  /** An average over a period. */
  | "average"
  /** The price before rumours of the offer. */
  | "undisturbed"
  /** The price of an earlier or rival offer. */
  | "earlierOffer"
  /** The net asset value for one security. */
  | "netAssetValue"
  /** The price at which the security was issued. */
  | "issuePrice"
  /** The theoretical price after a rights issue (TERP). */
  | "theoreticalExRights"
  /** Another price. */
  | "other"
  | (string & {});

/** The value from which a price follows. */
export type PriceBasis =
  /** The fair value, for example by an appraisal. */
  | "fairValue"
  /** The value in the accounts. */
  | "bookValue"
  /** The net asset value. */
  | "netAssetValue"
  /** The price in the market. */
  | "marketPrice"
  /** The average price of a period. */
  | "averagePrice"
  /** The nominal value or principal. */
  | "par"
  /** The price at which the securities were issued. */
  | "issuePrice"
  /** The conversion price. */
  | "conversionPrice"
  /** The cost, for example of production. */
  | "cost"
  /** The current price of a commodity. */
  | "spotPrice"
  /** The price of the offer. */
  | "offerPrice"
  /** The price that the investor paid. */
  | "purchasePrice"
  /** Another value. */
  | "other"
  | (string & {});

/** The kind of a market price. */
export type PriceKind =
  /** At the end of trading. */
  | "close"
  /** At the start of trading. */
  | "open"
  /** During trading. */
  | "intraday"
  /** The highest of the period. */
  | "high"
  /** The lowest of the period. */
  | "low"
  /** The average of the period. */
  | "average"
  /** The first price after a listing. */
  | "firstTrade"
  /** The lowest price that the exchange allows on the day. */
  | "limitDown"
  /** The highest price that the exchange allows on the day. */
  | "limitUp"
  | (string & {});

/** The kind of a right. */
export type RightKind =
  /** An option; the article does not say whether to buy or to sell. */
  | "option"
  /** A right to buy. */
  | "call"
  /** A right to sell. */
  | "put"
  /** A security with a right to buy shares. */
  | "warrant"
  /** A right of first refusal. */
  | "preemption"
  /** A right to convert. */
  | "conversion"
  /** A drag-along right: a right to make others sell. */
  | "dragAlong"
  /** A tag-along right: a right to sell with others. */
  | "tagAlong"
  /** A lock-up: a duty not to sell. */
  | "lockUp"
  /** A right to name directors. */
  | "boardSeat"
  /** A right to negotiate first. */
  | "firstNegotiation"
  /** A right to match the offer of another party. */
  | "firstRefusal"
  /** A right to invest or take part later. */
  | "optIn"
  /** Anti-dilution: a right to keep a share or a price in later issues. */
  | "antiDilution"
  /** A liquidation preference: a right to be paid first. */
  | "liquidationPreference"
  /** A golden share: a share with special rights, often held by a state. */
  | "goldenShare"
  /** A veto: a right to refuse consent. */
  | "veto"
  /** A right to name a chair, an officer or directors. */
  | "nomination"
  /** A right to information. */
  | "information"
  /** A right of holders against a bidder (poison pill). */
  | "shareholderRightsPlan"
  /** A standstill: a duty not to buy more shares. */
  | "standstill"
  /** A duty not to compete. */
  | "nonCompete"
  /** A duty not to hire people or win customers of the other party. */
  | "nonSolicitation"
  /** Exclusivity: a duty not to deal with others. */
  | "exclusivity"
  /** A duty to keep jobs or sites. */
  | "employmentProtection"
  /** A duty to distribute a share of the profit. */
  | "dividendPolicy"
  /** A right to end an agreement. */
  | "termination"
  /** A right to extend an agreement, or an automatic extension. */
  | "renewal"
  /** A deadlock procedure, for parties that do not agree. */
  | "deadlockResolution"
  /** A right of ownership, alone or jointly. */
  | "ownership"
  /** A duty to pay or perform for another party. */
  | "guarantee"
  /** A pledge or mortgage as security for a debt. */
  | "collateral"
  /** A security for the performance of a contract. */
  | "performanceBond"
  /** A duty to accept an offer, to vote for it or to subscribe. */
  | "irrevocableUndertaking"
  /** A duty not to accept an offer. */
  | "nonTender"
  /** A duty to buy securities at a later date. */
  | "forwardPurchase"
  /** A duty of creditors not to enforce their claims for a time. */
  | "forbearance"
  /** Shares or options for the management. */
  | "equityIncentive"
  /** A duty of a bank to pay for another party. */
  | "letterOfCredit"
  /** A patent or another right of intellectual property. */
  | "intellectualProperty"
  /** A duty not to buy back what was sold. */
  | "noReacquisition"
  /** A duty to accept the remedies of an authority, up to a limit. */
  | "effortsCovenant"
  /** Another right. */
  | "other"
  | (string & {});

/** The stage of a right. */
export type RightStatus =
  /** Proposed or under negotiation. */
  | "proposed"
  /** Granted. */
  | "granted"
  /** Exercised. */
  | "exercised"
  /** Expired without use. */
  | "expired"
  /** Given up. */
  | "waived"
  /** Ended. */
  | "terminated"
  | (string & {});

/** The type of a funding round. */
export type RoundType =
  /** Before the seed round. */
  | "preSeed"
  /** Seed. */
  | "seed"
  /** Series A. */
  | "seriesA"
  /** Series B. */
  | "seriesB"
  /** Series C. */
  | "seriesC"
  /** Series D. */
  | "seriesD"
  /** Series E. */
  | "seriesE"
  /** Series F or later. */
  | "laterSeries"
  /** Between two rounds. */
  | "bridge"
  /** Growth or private equity. */
  | "growth"
  /** Before a listing. */
  | "preIpo"
  /** From a company that is a strategic investor. */
  | "corporate"
  /** A sale of existing shares. */
  | "secondary"
  /** Debt or venture debt. */
  | "debt"
  /** A grant. */
  | "grant"
  /** Another type. */
  | "other"
  | (string & {});

/** The type of a security. */
export type SecurityKind =
  /** Ordinary shares. */
  | "commonShares"
  /** Preference shares. */
  | "preferredShares"
  /** Depositary receipts. */
  | "depositaryReceipts"
  /** Units that combine several securities, or units of a fund. */
  | "units"
  /** Warrants. */
  | "warrants"
  /** Options. */
  | "options"
  /** Notes or bonds that can be converted into shares. */
  | "convertibleNotes"
  /** A simple agreement for future equity (SAFE). */
  | "safe"
  /** Bonds or notes. */
  | "bonds"
  /** Another security. */
  | "other"
  | (string & {});

/** The form of settlement when securities are converted or a right is exercised. */
export type SettlementMethod =
  /** Money. */
  | "cash"
  /** Shares. */
  | "shares"
  /** Money, shares, or both. */
  | "cashOrShares"
  | (string & {});

/** The whole to which a share refers. */
export type ShareBasis =
  /** The capital of a company. */
  | "capital"
  /** The votes. */
  | "votingRights"
  /** The production. */
  | "output"
  /** The needs of the customer. */
  | "demand"
  /** The costs. */
  | "costs"
  /** The revenue. */
  | "revenue"
  /** The profit. */
  | "profit"
  /** Another whole. */
  | "other"
  | (string & {});

/** Whether a share is held directly. */
export type StakeDirectness =
  /** Held directly. */
  | "direct"
  /** Held through other companies or people. */
  | "indirect"
  | (string & {});

/** The kind of share of a stake. */
export type StakeKind =
  /** A share of the capital (BODS shareholding). */
  | "shareholding"
  /** A share of the votes (BODS votingRights). */
  | "votingRights"
  /** Another kind of share. */
  | "other"
  | (string & {});

/** The form of a statement in an article. */
export type StatementMode =
  /** Direct speech, in the words of the speaker. */
  | "direct"
  /** Indirect (reported) speech. */
  | "indirect"
  /** A paraphrase in the words of the article's author. */
  | "paraphrase"
  | (string & {});

/** A ticker with its market: the Market Identifier Code (ISO 10383) of four letters or digits, a colon and the symbol on that market (XKRX:005930). */
export type Ticker = string;

/** The group of investors for which a part of an offering is. */
export type TrancheKind =
  /** Everyone: the public offer. */
  | "public"
  /** Institutional investors. */
  | "institutional"
  /** Investors in other countries. */
  | "international"
  /** Investors that commit before the offering (cornerstone, anchor). */
  | "cornerstone"
  /** Employees. */
  | "employees"
  /** Existing shareholders. */
  | "shareholders"
  /** Securities that others did not take. */
  | "rump"
  /** Further securities that can be sold (greenshoe). */
  | "overallotment"
  /** Another group. */
  | "other"
  | (string & {});

/** The commitment of banks to take up an offering or a loan. */
export type Underwriting =
  /** Banks guarantee the whole amount. */
  | "fullyUnderwritten"
  /** Banks guarantee a part of the amount. */
  | "partlyUnderwritten"
  /** Stand-by: banks buy the securities that others do not buy. */
  | "standby"
  /** Best efforts: banks guarantee no amount. */
  | "bestEfforts"
  /** Club deal: a few banks provide the whole amount together. */
  | "clubDeal"
  | (string & {});

/** The basis of a valuation. */
export type ValuationBasis =
  /** Pre-money: the equity before the money of a round. */
  | "preMoney"
  /** Post-money: the equity including the money of a round. */
  | "postMoney"
  /** The total equity. */
  | "equityValue"
  /** The equity plus net debt. */
  | "enterpriseValue"
  /** The equity at its market price. */
  | "marketCapitalization"
  /** The equity for one security. */
  | "perSecurity"
  /** The article does not say; the meaning of an absent value. */
  | "unspecified"
  | (string & {});

/** The time to which a valuation applies. */
export type ValuationTiming =
  /** The time of the article. */
  | "current"
  /** Under negotiation. */
  | "inNegotiation"
  /** A target. */
  | "target"
  /** The closing of a round. */
  | "completedRound"
  /** An earlier time. */
  | "historical"
  | (string & {});

/** The id of a Wikidata item: Q and a number (Q20718). */
export type WikidataId = string;

/** The kind of a change of jobs. */
export type WorkforceChangeKind =
  /** People are hired. */
  | "hire"
  /** Jobs are cut. */
  | "cut"
  /** Jobs move to another place or company. */
  | "transfer"
  /** People are laid off temporarily. */
  | "furlough"
  /** People go on strike. */
  | "strike"
  /** People leave by agreement. */
  | "voluntaryRedundancy"
  /** Another change. */
  | "other"
  | (string & {});

/** A unit or asset that is bought: a business, a plant, patents. */
export interface AcquiredAsset {
  /** The kind of asset. */
  assetKind?: AssetKind;
  /** The name or description as printed. */
  name?: string;
  /** The company to which the asset belongs before the deal. The id of a company, person or project. */
  owner?: EntityId;
  /** The place of the asset. */
  place?: Place;
  /** The number of assets. */
  count?: ReportedNumber;
  /** The value of the asset. */
  amount?: ReportedAmount;
  /** The yearly revenue. */
  revenue?: ReportedAmount;
  /** The number of employees. */
  employees?: ReportedNumber;
}

/** A purchase of a company, of a share of it, or of a part of its business. */
export interface Acquisition extends FactMembers {
  kind: "acquisition";
  /** The buyers; empty if the buyer is not known. The id of a company, person or project. */
  acquirers?: EntityId[];
  /** The company that is bought. The id of a company or project. */
  target?: EntityId;
  /** The price as reported; absent if it is not disclosed. */
  amount?: ReportedAmount;
  /** The share that is bought, in percent. */
  share?: ReportedPercentage;
  /** The stage of the acquisition. */
  status: AcquisitionStatus;
  /** The date of the acquisition, past or planned (EDTF). */
  date?: PartialDate;
  /** The sellers. The id of a company, person or project. */
  sellers?: EntityId[];
  /** Further companies that are bought with the target. The id of a company or project. */
  otherTargets?: EntityId[];
  /** The units or assets that are bought, if the deal covers less than a company. */
  assets?: AcquiredAsset[];
  /** The type of deal. */
  dealType?: DealType;
  /** The attitude of the bidder towards the target. */
  attitude?: DealAttitude;
  /** The response of the target's board. */
  boardResponse?: BoardResponse;
  /** The earlier offer of the same bidder that this one replaces. The id of a acquisition fact. */
  revises?: FactId;
  /** The rival offers. The id of a fact. */
  competesWith?: FactId[];
  /** The basis of the amount: the equity value excludes debt, the enterprise value includes it. */
  basis?: ValuationBasis;
  /** The terms of the offer. */
  offer?: OfferTerms;
  /** The share of the buyers before the deal, in percent. */
  stakeBefore?: ReportedPercentage;
  /** The share of the buyers after the deal, in percent. */
  stakeAfter?: ReportedPercentage;
  /** The state of the target after the deal. */
  disposition?: Disposition;
  /** The premiums over earlier prices, one for each reference price. */
  premiums?: Premium[];
  /** The parts of the consideration. */
  consideration?: ConsiderationPart[];
  /** The price as multiples of figures of the target. */
  multiples?: DealMultiple[];
  /** The synergies, charges and other effects. */
  effects?: DealEffect[];
  /** The sources of the money. */
  financing?: FundingSource[];
  /** The payments: contingent ones, deferred ones and fees. */
  payments?: Payment[];
  /** The conditions. */
  conditions?: Condition[];
  /** The dates of the steps. */
  timeline?: Timeline;
  /** The advisers. */
  advisers?: Adviser[];
  /** The assets and liabilities that stay with the seller. */
  excluded?: AcquiredAsset[];
  /** The proceeds of the seller after costs. */
  netProceeds?: ReportedAmount;
  /** The purposes for which the seller uses the proceeds. */
  useOfProceeds?: UseOfProceeds[];
  /** The number of bidders. */
  numberOfBidders?: ReportedNumber;
  /** In a swap, the acquisition in the other direction. The id of a fact. */
  exchangedFor?: FactId;
  /** The deal or partnership of which the acquisition is a part. The id of a fact. */
  partOf?: FactId;
}

/** An adviser, underwriter or arranger of a deal. */
export interface Adviser {
  /** The person or company that advises. The id of a company, person or project. */
  entity: EntityId;
  /** The role. */
  role?: AdviserRole;
  /** The side that is advised. */
  side?: DealSide;
  /** The party that is advised. The id of a company, person or project. */
  client?: EntityId;
}

/** The article from which the facts were extracted. */
export interface Article {
  /** The id of the article at its source. */
  id?: string;
  /** The headline. */
  headline?: string;
  /** The URL as printed. */
  url?: string;
  /** The publisher. */
  publisher?: string;
  /** The authors. */
  authors?: string[];
  /** The time of publication (RFC 3339, with the offset from UTC). */
  publishedAt?: Instant;
  /** The language of the text (BCP 47). */
  language?: LanguageTag;
  /** The SHA-256 hash of the text in UTF-8, in hexadecimal digits. */
  textSha256?: string;
}

/** A document of the format: an article, the entities that it mentions, and the facts that it reports. */
export interface ArticleFacts {
  /** The version of the format of this document; absent if the document does not say. */
  schemaVersion?: string;
  /** The article. */
  article?: Article;
  /** The organizations that facts refer to. */
  companies?: Company[];
  /** The people that facts refer to. */
  people?: Person[];
  /** The projects that facts refer to. */
  projects?: Project[];
  /** The facts that the article reports. */
  facts?: Fact[];
}

/** The source to which the article attributes a fact. */
export interface Attribution {
  /** The kind of source. */
  kind: AttributionKind;
  /** The name of the source as printed. */
  name?: string;
  /** The source, if the document lists it. The id of a company, person or project. */
  entity?: EntityId;
}

/** A change against an earlier value or period. */
export interface Change {
  /** The direction of the change: increase, decrease or unchanged. */
  direction?: ChangeDirection;
  /** The size of the change in percent, without a sign. */
  percent?: ReportedPercentage;
  /** The size of the change in percentage points, without a sign. */
  points?: ReportedNumber;
  /** The size of the change as an amount, without a sign. */
  amount?: ReportedAmount;
  /** The size of the change as a number, without a sign. */
  number?: ReportedNumber;
  /** The new value as a multiple of the old one (2 for "doubled"). */
  multiple?: ReportedNumber;
  /** The earlier value, if it is an amount of money. */
  previousAmount?: ReportedAmount;
  /** The earlier value, if it is a number. */
  previousNumber?: ReportedNumber;
  /** The earlier value, if it is a percentage. */
  previousPercent?: ReportedPercentage;
  /** The earlier date or period (EDTF). */
  since?: PartialDate;
  /** The measure of the earlier value, if it differs: a loss that follows a profit. */
  previousMeasure?: FinancialMeasure;
}

/** An organization that facts refer to: a company, a joint venture, a fund, a government or a state body. */
export interface Company {
  /** The id by which facts refer to the company; unique among companies, people and projects. */
  id: EntityId;
  /** The name by language. */
  names?: LanguageMap;
  /** Other names that the article uses for the company. */
  aliases?: string[];
  /** The kind of organization; absent if the article does not say. */
  kind?: CompanyKind;
  /** The country of the registered seat (ISO 3166-1 alpha-2). */
  country?: CountryCode;
  /** The identifiers of the company in public registers. */
  identifiers?: CompanyIdentifiers;
  /** The website as printed. */
  website?: string;
  /** The company that controls this company. The id of a company. */
  parent?: EntityId;
  /** The listing status of the shares. */
  listingStatus?: ListingStatus;
  /** The place of the registered seat or headquarters. */
  seat?: Place;
  /** The industries of the company. */
  industries?: Industry[];
  /** The date on which the company was founded (EDTF). */
  foundingDate?: PartialDate;
}

/** Identifiers of a company in public registers. */
export interface CompanyIdentifiers {
  /** The Legal Entity Identifier (ISO 17442). */
  lei?: Lei;
  /** The securities of the company (ISO 6166). */
  isins?: Isin[];
  /** The listings of the company: market and symbol (XKRX:005930). */
  tickers?: Ticker[];
  /** The item of the company in Wikidata (Q20718). */
  wikidata?: WikidataId;
  /** The entries in company registers. */
  registrations?: Registration[];
}

/** A condition: an approval, a vote, financing, or a figure that must be reached or kept. */
export interface Condition {
  /** The kind of condition. */
  conditionKind?: ConditionKind;
  /** The authority, court or group that decides. The id of a company, person or project. */
  authority?: EntityId;
  /** The status of the condition: pending, met, waived or failed. */
  status?: ConditionStatus;
  /** The date of the decision or of the step, past or expected (EDTF). */
  date?: PartialDate;
  /** The share of acceptances or votes that is needed, in percent. */
  threshold?: ReportedPercentage;
  /** The condition in words. */
  text?: string;
  /** The figure that the condition is about; for example, EBITDA, cash or leverage. */
  measure?: FinancialMeasure;
  /** The figure as printed, if the term is less specific. */
  measureName?: string;
  /** The company whose figure it is, if it is not clear from the fact. The id of a company, person or project. */
  company?: EntityId;
  /** The value that the figure must have, with its bounds. */
  value?: MeasuredValue;
  /** The required value before a change of the condition. */
  previousValue?: MeasuredValue;
  /** The amount that the percentage refers to; for example, the conversion price. */
  base?: string;
  /** The period or date of the figure (EDTF). */
  period?: PartialDate;
  /** The time for which the condition must be met, with its unit. */
  duration?: ReportedNumber;
  /** The time within which the condition must be met, with its unit. */
  within?: ReportedNumber;
  /** The frequency of the test. */
  frequency?: Frequency;
  /** The fact that must be completed first. The id of a fact. */
  dependsOn?: FactId;
  /** The time after the event of the condition, with its unit (24 months after the issue). */
  after?: ReportedNumber;
  /** The value that was reached: the share of votes or acceptances, or the figure. */
  achieved?: MeasuredValue;
  /** The deal or undertaking that the authority requires for its approval. The id of a fact. */
  remedy?: FactId;
}

/** A part of the consideration for the target: cash, shares or another form. */
export interface ConsiderationPart {
  /** The form of the part. */
  form: ConsiderationForm;
  /** The value of the part. */
  amount?: ReportedAmount;
  /** The value of the part for one security of the target. */
  perShare?: ReportedAmount;
  /** The number of securities given for one security of the target. */
  ratio?: ReportedNumber;
  /** The share of the part in the whole consideration, in percent. */
  share?: ReportedPercentage;
  /** The securities that are given. */
  securities?: Securities;
  /** The company whose securities are given. The id of a company. */
  issuer?: EntityId;
  /** Whether holders can choose this part instead of another. */
  alternative?: boolean;
}

/** An order, a supply or a service that a customer buys from a supplier. */
export interface Contract extends FactMembers {
  kind: "contract";
  /** The customers. The id of a company, person or project. */
  customers?: EntityId[];
  /** The suppliers. The id of a company, person or project. */
  suppliers?: EntityId[];
  /** The kind of contract. */
  contractKind?: ContractKind;
  /** The goods or services. */
  items?: ContractItem[];
  /** The value of the contract. */
  amount?: ReportedAmount;
  /** The period of delivery or service (EDTF). */
  period?: PartialDate;
  /** The duration, with its unit. */
  duration?: ReportedNumber;
  /** The place of delivery or service. */
  place?: Place;
  /** The project that the contract serves. The id of a project. */
  project?: EntityId;
  /** The payments. */
  payments?: Payment[];
  /** The conditions. */
  conditions?: Condition[];
  /** The dates of the steps. */
  timeline?: Timeline;
  /** The stage of the contract. */
  status: ContractStatus;
  /** The date of the contract, past or planned (EDTF). */
  date?: PartialDate;
  /** The framework contract under which this contract is a call-off, or the deal of which it is a part. The id of a fact. */
  partOf?: FactId;
  /** The main contract, if this contract is a subcontract of its supplier. The id of a contract fact. */
  subcontractOf?: FactId;
  /** The facility that delivers or receives the goods or services. The id of a facility fact. */
  facility?: FactId;
  /** The part of the value that the customer must order. */
  committedAmount?: ReportedAmount;
  /** The change against an earlier value. */
  change?: Change;
  /** The number of bidders. */
  numberOfBidders?: ReportedNumber;
  /** The value of the contract in percent of the yearly revenue of the supplier. */
  shareOfRevenue?: ReportedPercentage;
  /** The shares of the suppliers or customers in the contract. */
  shares?: Ownership[];
}

/** A good or service of a contract. */
export interface ContractItem {
  /** The good or service as printed. */
  item?: string;
  /** The number that is ordered, with its unit. */
  count?: ReportedNumber;
  /** The number of further items that the customer can order. */
  options?: ReportedNumber;
  /** The price of one item. */
  unitPrice?: ReportedAmount;
  /** The total price of the item. */
  amount?: ReportedAmount;
  /** The share of a whole that is supplied, in percent. */
  share?: ReportedPercentage;
  /** The whole to which the share refers. */
  of?: ShareBasis;
  /** The frequency of delivery of the number. */
  frequency?: Frequency;
  /** Take or pay: the part that the customer must take or pay for. */
  committed?: MeasuredValue;
  /** The minimum number of an order. */
  minimumOrder?: ReportedNumber;
  /** The method that sets or changes the price of one item. */
  pricing?: PriceTerms;
  /** The figures and features of one item (15 MW). */
  specifications?: Specification[];
  /** The change of the price of one item. */
  change?: Change;
}

/** A financial effect of a deal or measure: synergies, a charge, savings. */
export interface DealEffect {
  /** The kind of effect. */
  effectKind: DealEffectKind;
  /** The amount. */
  amount?: ReportedAmount;
  /** The effect in percent. */
  percent?: ReportedPercentage;
  /** The frequency of the effect, in words (a year). */
  recurrence?: string;
  /** The period or the date from which it applies (EDTF). */
  period?: PartialDate;
  /** The time after the deal within which the effect is reached, with its unit. */
  within?: ReportedNumber;
  /** The change against an earlier figure. */
  change?: Change;
  /** The part of the business from which the effect comes, as printed (procurement). */
  source?: string;
}

/** The price of a deal as a multiple of a figure of the company. */
export interface DealMultiple {
  /** The multiple (12 for "12 times EBITDA"). */
  value: ReportedNumber;
  /** The measure that is multiplied. */
  of: FinancialMeasure;
  /** The value that is compared: equity value or enterprise value. */
  basis?: ValuationBasis;
  /** The period of the measure (EDTF). */
  period?: PartialDate;
}

/** Debt that a borrower raises: a loan, a bond, a credit facility. */
export interface DebtFinancing extends FactMembers {
  kind: "debtFinancing";
  /** The borrower or issuer. The id of a company, person or project. */
  borrower: EntityId;
  /** The kind of debt. */
  debtKind?: DebtKind;
  /** The lenders or the buyers of the bond. The id of a company, person or project. */
  lenders?: EntityId[];
  /** The principal. */
  amount?: ReportedAmount;
  /** The interest rate. */
  rate?: InterestRate;
  /** The issue price, in percent of the principal. */
  issuePrice?: ReportedPercentage;
  /** The term, with its unit. */
  term?: ReportedNumber;
  /** The date of repayment (EDTF). */
  maturity?: PartialDate;
  /** The price for one share at which the debt can be converted. */
  conversionPrice?: ReportedAmount;
  /** The shares into which the debt can be converted. */
  conversionSecurities?: Securities;
  /** The security for the debt, in words. */
  collateral?: string;
  /** The rank of the debt, in words (senior secured). */
  seniority?: string;
  /** The ISIN of the bond (ISO 6166). */
  isin?: Isin;
  /** The purposes of the money. */
  useOfProceeds?: UseOfProceeds[];
  /** The financing or deal of which this debt is a part. The id of a fact. */
  partOf?: FactId;
  /** The arrangers and other advisers. */
  advisers?: Adviser[];
  /** The conditions. */
  conditions?: Condition[];
  /** The dates. */
  timeline?: Timeline;
  /** The stage. */
  status: PledgeStatus;
  /** The date, past or planned (EDTF). */
  date?: PartialDate;
  /** The steps of the rate: a pricing grid, an opening margin, a step for a sustainability goal. */
  rateSteps?: InterestRate[];
  /** The financial covenants: figures that the borrower must keep. */
  covenants?: Condition[];
  /** The fees and repayments. */
  payments?: Payment[];
  /** The time before the first repayment, with its unit. */
  gracePeriod?: ReportedNumber;
  /** The amount of each lender. */
  financing?: FundingSource[];
  /** The number of lenders. */
  numberOfLenders?: ReportedNumber;
  /** The change against an earlier size. */
  change?: Change;
  /** The demand as a multiple of the amount on offer. */
  subscription?: ReportedNumber;
  /** The proceeds after costs. */
  netProceeds?: ReportedAmount;
  /** The premiums of the conversion price over earlier prices. */
  premiums?: Premium[];
  /** The form of settlement of a conversion. */
  settlement?: SettlementMethod;
  /** The markets or exemptions as printed (Rule 144A, Regulation S). */
  markets?: string[];
  /** The guarantee of the banks for the placement. */
  underwriting?: Underwriting;
  /** The part of the principal that is drawn; zero if it is undrawn. */
  drawnAmount?: ReportedAmount;
  /** The series or tranche as printed (Series 3, Class A-1). */
  series?: string;
  /** The yield to maturity, in percent a year. */
  yield?: ReportedPercentage;
  /** The amount of all orders. */
  orderBook?: ReportedAmount;
  /** The debts that this debt replaces. The id of a debtFinancing fact. */
  refinances?: FactId[];
  /** The part of the claim that its holders recover, in percent. */
  recovery?: ReportedPercentage;
  /** What holders receive for the debt in an exchange or a restructuring. */
  consideration?: ConsiderationPart[];
}

/** Money or shares that a company gives to its shareholders: a dividend, a buy-back. */
export interface Distribution extends FactMembers {
  kind: "distribution";
  /** The company. The id of a company. */
  company: EntityId;
  /** The kind of distribution. */
  distributionKind?: DistributionKind;
  /** The amount for one security; the price of a buy-back. */
  perShare?: ReportedAmount;
  /** The total amount. */
  amount?: ReportedAmount;
  /** The securities that receive the distribution or that are bought back. */
  securities?: Securities;
  /** The change against the previous distribution. */
  change?: Change;
  /** The dividend in percent of the share price. */
  yield?: ReportedPercentage;
  /** The dividend in percent of the profit. */
  payout?: ReportedPercentage;
  /** The period for which the distribution is paid, or in which shares are bought (EDTF). */
  period?: PartialDate;
  /** The ex-date: the first day on which a buyer no longer receives the distribution (EDTF). */
  exDate?: PartialDate;
  /** The record date: holders on this day receive the distribution (EDTF). */
  recordDate?: PartialDate;
  /** The day of payment (EDTF). */
  paymentDate?: PartialDate;
  /** The conditions. */
  conditions?: Condition[];
  /** Other dates. */
  timeline?: Timeline;
  /** The stage. */
  status: ActionStatus;
  /** The securities that holders receive, and their ratio. */
  distributed?: Securities;
  /** The holders that receive the distribution, or whose securities are bought back or cancelled. The id of a company, person or project. */
  recipients?: EntityId[];
  /** The frequency of the distribution. */
  frequency?: Frequency;
  /** The charges and other effects. */
  effects?: DealEffect[];
  /** The distribution or deal of which it is a part. The id of a fact. */
  partOf?: FactId;
}

/** The passage of the article that supports a fact, as selectors of the W3C Web Annotation data model: the quote (TextQuoteSelector) and its position (TextPositionSelector). Either may be absent. */
export interface Evidence {
  /** The quote, exactly as in the text. */
  exact?: string;
  /** The text directly before the quote; it distinguishes the quote from similar passages. */
  prefix?: string;
  /** The text directly after the quote. */
  suffix?: string;
  /** The start of the quote: the number of Unicode code points before it. */
  start?: number;
  /** The end of the quote, exclusive, in Unicode code points from the start of the text. */
  end?: number;
}

/** A plant, data centre, mine or office, with its cost, capacity and opening date. */
export interface Facility extends FactMembers {
  kind: "facility";
  /** The owner or operator. The id of a company, person or project. */
  company?: EntityId;
  /** Further owners. The id of a company, person or project. */
  partners?: EntityId[];
  /** The kind of facility. */
  facilityKind?: FacilityKind;
  /** The name by language. */
  names?: LanguageMap;
  /** The place. */
  place?: Place;
  /** The products of the facility. */
  product?: string;
  /** The capacity, with its unit (wafers a month). */
  capacity?: ReportedNumber;
  /** The change of the capacity. */
  capacityChange?: Change;
  /** The area, with its unit. */
  area?: ReportedNumber;
  /** The cost. */
  cost?: ReportedAmount;
  /** The sources of the money, including grants and tax incentives. */
  financing?: FundingSource[];
  /** The number of jobs. */
  jobs?: ReportedNumber;
  /** The stage. */
  stage: FacilityStage;
  /** The start of construction (EDTF). */
  constructionStart?: PartialDate;
  /** The end of construction (EDTF). */
  completion?: PartialDate;
  /** The start of operation (EDTF). */
  start?: PartialDate;
  /** The end of operation (EDTF). */
  closure?: PartialDate;
  /** The conditions. */
  conditions?: Condition[];
  /** The payments and their conditions. */
  payments?: Payment[];
  /** The charges, savings and other effects. */
  effects?: DealEffect[];
  /** The facility or partnership of which this facility is a part. The id of a fact. */
  partOf?: FactId;
  /** The date of the final investment decision (EDTF). */
  investmentDecision?: PartialDate;
  /** The date of the first output, before full operation (EDTF). */
  firstOutput?: PartialDate;
  /** The number of jobs during construction. */
  constructionJobs?: ReportedNumber;
}

/** The members that every fact has. */
export interface FactMembers {
  /** The id by which other facts refer to this one. */
  id?: FactId;
  /** The passages of the article that support the fact. */
  evidence?: Evidence[];
  /** The source to which the article attributes the fact; absent if none was recorded. */
  attribution?: Attribution;
  /** The certainty with which the article reports the fact. */
  certainty?: Certainty;
  /** The polarity: positive if the article affirms the fact, negative if it denies the fact. */
  polarity?: Polarity;
  /** The extractor's confidence that it read the article correctly, from 0 to 1. */
  confidence?: number;
  /** A remark of the extractor. */
  note?: string;
}

/** A figure of a company: revenue, profit, debt, market share, users. */
export interface FinancialFigure extends FactMembers {
  kind: "financialFigure";
  /** The company. The id of a company or project. */
  company: EntityId;
  /** The measure. */
  measure: FinancialMeasure;
  /** The value as reported. */
  value?: MeasuredValue;
  /** The period or date of the value (EDTF). */
  period?: PartialDate;
  /** The nature of the value: actual, an estimate or a forecast. */
  nature?: FigureNature;
  /** The change against an earlier value. */
  change?: Change;
  /** The segment of the company, if the value does not apply to the whole company. */
  segment?: string;
  /** The market of a market share or rank. */
  market?: string;
  /** The place or country to which the value applies. */
  place?: Place;
  /** The measure as printed, if the term is less specific (adjusted EBITDA). */
  measureName?: string;
  /** The period as printed, for a fiscal period (Q1 FY2027). */
  fiscalPeriod?: string;
  /** The earlier guidance or target that this one replaces. The id of a financialFigure fact. */
  revises?: FactId;
  /** The accounting standard as printed (IFRS). */
  accountingStandard?: string;
}

/** One figure of a series. */
export interface ForecastPoint {
  /** The date to which the figure applies (EDTF). */
  date: PartialDate;
  /** The figure as reported. */
  amount: ReportedAmount;
  /** The kind of figure: measured, estimated or forecast. */
  pointKind?: ForecastPointKind;
}

/** The source of a forecast: an entity of the document, a name, or both. */
export interface ForecastProvider {
  /** The provider, if the document lists it. The id of a company, person or project. */
  entity?: EntityId;
  /** The name of the provider as printed. */
  name?: string;
}

/** A round in which a company raises money from investors. */
export interface FundingRound extends FactMembers {
  kind: "fundingRound";
  /** The company that raises the money. The id of a company. */
  company: EntityId;
  /** The name of the round (Series B). */
  round?: string;
  /** The amount as reported; absent if it is not disclosed. */
  amount?: ReportedAmount;
  /** The investors. */
  investors?: RoundInvestor[];
  /** The valuation of the company in this round. The id of a valuation fact. */
  valuation?: FactId;
  /** The stage of the round. */
  status: PledgeStatus;
  /** The date of the round, past or planned (EDTF). */
  date?: PartialDate;
  /** The type of the round. */
  roundType?: RoundType;
  /** The security that the investors receive. */
  instrument?: SecurityKind;
  /** The value of the company before the round. */
  preMoney?: ReportedAmount;
  /** The value of the company after the round, including the new money. */
  postMoney?: ReportedAmount;
  /** The price for one security. */
  pricePerShare?: ReportedAmount;
  /** The money that the company has raised in all rounds. */
  totalRaised?: ReportedAmount;
  /** The purposes of the money. */
  useOfProceeds?: UseOfProceeds[];
  /** The advisers. */
  advisers?: Adviser[];
  /** The dates of the steps. */
  timeline?: Timeline;
  /** The tranches and fees. */
  payments?: Payment[];
  /** The conditions. */
  conditions?: Condition[];
}

/** A source of the money for a deal or project. */
export interface FundingSource {
  /** The form of the money. */
  form?: FinanceKind;
  /** The amount. */
  amount?: ReportedAmount;
  /** The share of the whole, in percent. */
  share?: ReportedPercentage;
  /** The parties that provide the money. The id of a company, person or project. */
  providers?: EntityId[];
  /** The contribution as printed, if it is not money. */
  item?: string;
  /** The conditions of this source. */
  conditions?: Condition[];
  /** The quantity for which the amount is given (1 kilowatt-hour). */
  per?: Quantity;
}

/** An industry of a company in a classification. */
export interface Industry {
  /** The classification (NACE, NAICS, GICS, KSIC). */
  scheme?: string;
  /** The code in the classification. */
  code?: string;
  /** The name of the industry. */
  name?: string;
}

/** Insolvency proceedings or a restructuring of the debt of a company. */
export interface Insolvency extends FactMembers {
  kind: "insolvency";
  /** The company. The id of a company. */
  company: EntityId;
  /** The kind of proceedings. */
  insolvencyKind?: InsolvencyKind;
  /** The procedure as printed (Chapter 11). */
  procedure?: string;
  /** The court or body that decides. The id of a company, person or project. */
  court?: EntityId;
  /** The votes of creditors and other conditions. */
  conditions?: Condition[];
  /** The dates of the steps. */
  timeline?: Timeline;
  /** The advisers. */
  advisers?: Adviser[];
  /** The stage. */
  status: ActionStatus;
  /** The date of the filing, past or planned (EDTF). */
  date?: PartialDate;
}

/** An interest rate: fixed, or a spread over a reference rate. */
export interface InterestRate {
  /** The rate in percent a year; the coupon of a bond. */
  percent?: ReportedPercentage;
  /** The reference rate as printed, for example Euribor. */
  base?: string;
  /** The spread over the reference rate, in percentage points; 250 basis points are 2.5. */
  spread?: ReportedPercentage;
  /** The conditions of this rate, with their figures, if the rate has several steps. */
  triggers?: Condition[];
  /** The change of the rate under these conditions. */
  change?: Change;
  /** The time for which this rate applies, with its unit. */
  duration?: ReportedNumber;
  /** The lowest rate or reference rate, in percent. */
  floor?: ReportedPercentage;
  /** The highest rate or reference rate, in percent. */
  cap?: ReportedPercentage;
  /** The form in which the interest is paid. */
  form?: InterestForm;
  /** The frequency of interest payments. */
  frequency?: Frequency;
  /** The days of payment in each year (EDTF). */
  paymentDates?: PartialDate[];
  /** The first day of payment (EDTF). */
  firstPayment?: PartialDate;
  /** The part of the rate that is added to the principal, in percentage points. */
  paidInKind?: ReportedPercentage;
  /** The share of the debt for which the rate is hedged, in percent. */
  hedged?: ReportedPercentage;
}

/** Money that investors give, promise or consider giving to a company or a project. */
export interface InvestmentPledge extends FactMembers {
  kind: "investmentPledge";
  /** The investors. The id of a company, person or project. */
  investors: EntityId[];
  /** The company that receives the money; required unless project is given. The id of a company. */
  investee?: EntityId;
  /** The project that receives the money; required unless investee is given. The id of a project. */
  project?: EntityId;
  /** The amount as reported; absent if it is not disclosed. */
  amount?: ReportedAmount;
  /** The stage of the pledge. */
  status: PledgeStatus;
  /** The form of the investment. */
  finance?: FinanceKind;
  /** The period over which the money is paid (EDTF). */
  period?: PartialDate;
  /** The conditions of the pledge, in words. A reader also accepts a single text instead of a list. */
  conditions?: string[];
  /** The pledge to which this one is additional. The id of a fact. */
  additionalTo?: FactId;
  /** The pledge of which this one is a part. The id of a fact. */
  partOf?: FactId;
  /** The place in which the money is invested. */
  place?: Place;
  /** The facility that the money is for. The id of a facility fact. */
  facility?: FactId;
  /** The number of jobs that the investment creates. */
  jobs?: ReportedNumber;
  /** The capacity that the investment creates, with its unit. */
  capacity?: ReportedNumber;
  /** The sources of the money, including grants and tax incentives. */
  financing?: FundingSource[];
  /** The dates of the steps. */
  timeline?: Timeline;
  /** The tranches, and repayments if a condition is broken. */
  payments?: Payment[];
  /** The conditions of the pledge, with their figures. */
  triggers?: Condition[];
  /** The duration of the pledge, with its unit. */
  duration?: ReportedNumber;
}

/** The size of a market: measured, estimated or forecast. */
export interface MarketForecast extends FactMembers {
  kind: "marketForecast";
  /** The market, for example AI. */
  market: string;
  /** The measure, for example revenue. */
  measure?: string;
  /** The figures in date order. */
  points: ForecastPoint[];
  /** The source of the figures. */
  provider?: ForecastProvider;
}

/** The market price of a security, and its change. */
export interface MarketPrice extends FactMembers {
  kind: "marketPrice";
  /** The company that issued the security. The id of a company. */
  company?: EntityId;
  /** The security: market and symbol. */
  ticker?: Ticker;
  /** The type of security. */
  securityKind?: SecurityKind;
  /** The price for one security. */
  price?: ReportedAmount;
  /** The change against an earlier price. */
  change?: Change;
  /** The kind of price. */
  priceKind?: PriceKind;
  /** The number of securities traded. */
  volume?: ReportedNumber;
  /** The day or period of the price (EDTF). */
  date?: PartialDate;
  /** The good, index or currency, if it is not a security. */
  item?: string;
  /** The price if it is not an amount: the level of an index, or the percentage of the principal of a bond. */
  value?: MeasuredValue;
}

/** A measured value: an amount, a number with its unit, a percentage or a multiple. */
export interface MeasuredValue {
  /** The value, if it is an amount of money. */
  amount?: ReportedAmount;
  /** The value, if it is a number. */
  number?: ReportedNumber;
  /** The value, if it is a percentage of any size. */
  percent?: ReportedPercentage;
  /** The value, if it is a multiple (3 for "three times"). */
  multiple?: ReportedNumber;
  /** The value, if it is a grade as printed (Baa2, buy). */
  grade?: string;
}

/** A meeting of people or companies. */
export interface Meeting extends FactMembers {
  kind: "meeting";
  /** The participants: at least two, or one if the purpose is a media statement or a visit. */
  participants: MeetingParticipant[];
  /** The date of the meeting (EDTF). */
  date?: PartialDate;
  /** The date as printed (4일). */
  dateText?: string;
  /** The place. */
  place?: Place;
  /** The purpose. */
  purpose?: MeetingPurpose;
  /** The format: in person, remote or hybrid. */
  format?: MeetingFormat;
  /** The status of the meeting: scheduled, held, postponed or cancelled. */
  status: MeetingStatus;
  /** The topics. */
  topics?: string[];
  /** The length of the meeting, with its unit. */
  length?: ReportedNumber;
}

/** A participant of a meeting. */
export interface MeetingParticipant {
  /** The participant. The id of a company, person or project. */
  entity: EntityId;
  /** The organization that the participant represents. The id of a company or project. */
  onBehalfOf?: EntityId;
  /** The role of the participant. */
  role?: MeetingRole;
}

/** A merger of companies into one, without a buyer. */
export interface Merger extends FactMembers {
  kind: "merger";
  /** The companies that merge. The id of a company or project. */
  parties: EntityId[];
  /** The combined company; its entity has the name and the seat. The id of a company. */
  combinedCompany?: EntityId;
  /** The shares of the combined company that each side will own. */
  ownership?: Ownership[];
  /** The type of deal. */
  dealType?: DealType;
  /** The value as reported; absent if it is not disclosed. */
  amount?: ReportedAmount;
  /** The basis of the amount: the equity value excludes debt, the enterprise value includes it. */
  basis?: ValuationBasis;
  /** The attitude of the bidder towards the target. */
  attitude?: DealAttitude;
  /** The response of the target's board. */
  boardResponse?: BoardResponse;
  /** The earlier proposal that this one replaces. The id of a merger fact. */
  revises?: FactId;
  /** The rival offers. The id of a fact. */
  competesWith?: FactId[];
  /** The terms of the offer. */
  offer?: OfferTerms;
  /** The premiums over earlier prices, one for each reference price. */
  premiums?: Premium[];
  /** The parts of the consideration. */
  consideration?: ConsiderationPart[];
  /** The price as multiples of figures of the target. */
  multiples?: DealMultiple[];
  /** The synergies, charges and other effects. */
  effects?: DealEffect[];
  /** The sources of the money. */
  financing?: FundingSource[];
  /** The payments: contingent ones, deferred ones and fees. */
  payments?: Payment[];
  /** The conditions. */
  conditions?: Condition[];
  /** The dates of the steps. */
  timeline?: Timeline;
  /** The advisers. */
  advisers?: Adviser[];
  /** The stage of the merger. */
  status: AcquisitionStatus;
  /** The date of the merger, past or planned (EDTF). */
  date?: PartialDate;
}

/** The terms of an offer for the securities of a company: price, number, exchange ratio and value. */
export interface OfferTerms {
  /** The price for one security, all parts of the consideration together except contingent ones. */
  pricePerShare?: ReportedAmount;
  /** The securities that the offer is for. */
  securities?: Securities;
  /** The number of securities of the buyer, or of the combined company, for one security of the target. */
  exchangeRatio?: ReportedNumber;
  /** The value of the whole equity at the terms of the offer. */
  equityValue?: ReportedAmount;
  /** The net debt that the buyer assumes. */
  netDebt?: ReportedAmount;
  /** The value of the equity plus net debt. */
  enterpriseValue?: ReportedAmount;
  /** The securities that holders have tendered so far. */
  tendered?: Securities;
  /** The date to which the tendered securities apply (EDTF). */
  tenderedAsOf?: PartialDate;
  /** Whether the bidder has declared that it will not improve the offer. */
  final?: boolean;
  /** The way in which the securities are acquired: a tender offer, a scheme of arrangement, a squeeze- out. */
  technique?: DealType;
}

/** An offer of securities to investors: a listing, a capital increase, a placement. */
export interface Offering extends FactMembers {
  kind: "offering";
  /** The company whose securities are offered. The id of a company. */
  issuer: EntityId;
  /** The kind of offering. */
  offeringKind?: OfferingKind;
  /** The holders that sell existing securities. The id of a company, person or project. */
  sellers?: EntityId[];
  /** The securities that are offered, new and existing ones together. */
  securities?: Securities;
  /** The number of newly issued securities. */
  newSecurities?: ReportedNumber;
  /** The number of existing securities that are sold. */
  existingSecurities?: ReportedNumber;
  /** The over-allotment: the number of further securities that can be sold. */
  overallotment?: ReportedNumber;
  /** The range in which the price is to be set, for one security. */
  priceRange?: ReportedAmount;
  /** The price for one security. */
  price?: ReportedAmount;
  /** The premiums over earlier prices; a discount is negative. */
  premiums?: Premium[];
  /** The gross proceeds. */
  amount?: ReportedAmount;
  /** The proceeds after costs. */
  netProceeds?: ReportedAmount;
  /** The value of all securities of the issuer at the price of the offering. */
  capitalization?: ReportedAmount;
  /** The number of securities of the issuer after the offering. */
  totalSecurities?: ReportedNumber;
  /** The demand as a multiple of the securities on offer. */
  subscription?: ReportedNumber;
  /** The exchange as printed. */
  exchange?: string;
  /** The listing: market and symbol. */
  ticker?: Ticker;
  /** The underwriters and other advisers. */
  advisers?: Adviser[];
  /** The lock-up: the time for which holders must not sell, with its unit. */
  lockUp?: ReportedNumber;
  /** The purposes of the proceeds. */
  useOfProceeds?: UseOfProceeds[];
  /** The conditions. */
  conditions?: Condition[];
  /** The date on which the price is set (EDTF). */
  pricingDate?: PartialDate;
  /** The first day of trading (EDTF). */
  listingDate?: PartialDate;
  /** The date of payment and delivery (EDTF). */
  settlementDate?: PartialDate;
  /** Other dates of the offering. */
  timeline?: Timeline;
  /** The stage of the offering. */
  status: OfferingStatus;
  /** The investors that subscribe. */
  investors?: RoundInvestor[];
  /** The guarantee of the banks for the placement. */
  underwriting?: Underwriting;
  /** The change against an earlier size. */
  change?: Change;
  /** The share of the offered securities that holders subscribed for, in percent. */
  takeUp?: ReportedPercentage;
  /** The fees. */
  payments?: Payment[];
  /** The dilution, charges and other effects. */
  effects?: DealEffect[];
  /** The markets or exemptions as printed (Rule 144A, Regulation S). */
  markets?: string[];
  /** The deal or partnership of which the offering is a part. The id of a fact. */
  partOf?: FactId;
  /** The amount of all orders. */
  orderBook?: ReportedAmount;
  /** The parts of the offering for groups of investors, and their sizes after a reallocation. */
  tranches?: OfferingTranche[];
  /** The number of investors. */
  numberOfInvestors?: ReportedNumber;
}

/** A part of an offering for a group of investors. */
export interface OfferingTranche {
  /** The group of investors. */
  trancheKind: TrancheKind;
  /** The share of the offering, in percent. */
  share?: ReportedPercentage;
  /** The amount. */
  amount?: ReportedAmount;
  /** The securities. */
  securities?: Securities;
  /** The investors, if they are named. The id of a company, person or project. */
  investors?: EntityId[];
  /** The number of investors. */
  numberOfInvestors?: ReportedNumber;
  /** The demand as a multiple of the securities of the part. */
  subscription?: ReportedNumber;
  /** The dates between which investors can subscribe (EDTF). */
  period?: PartialDate;
  /** The smallest number of securities of one order. */
  boardLot?: ReportedNumber;
  /** The smallest amount of one order. */
  minimumSubscription?: ReportedAmount;
  /** The conditions of this size, if securities move between the parts (clawback). */
  triggers?: Condition[];
}

/** The share of one side in a company, in costs or in profits. */
export interface Ownership {
  /** The holder, or the company whose shareholders are the holders. The id of a company, person or project. */
  holder: EntityId;
  /** The share in percent. */
  share: ReportedPercentage;
  /** The whole to which the share refers; absent for the capital. */
  of?: ShareBasis;
}

/** A cooperation of companies, existing or intended. */
export interface Partnership extends FactMembers {
  kind: "partnership";
  /** The partners; at least two. The id of a company, person or project. */
  partners: EntityId[];
  /** The kind of partnership. */
  partnershipKind?: PartnershipKind;
  /** The goal, in words. */
  goal?: string;
  /** The project that the partnership serves. The id of a project. */
  project?: EntityId;
  /** The stage of the partnership. */
  status: PartnershipStatus;
  /** The date of the agreement, past or planned (EDTF). */
  date?: PartialDate;
  /** The partner that grants a licence. The id of a company, person or project. */
  licensor?: EntityId;
  /** The partner that receives a licence. The id of a company, person or project. */
  licensee?: EntityId;
  /** The product or technology. */
  product?: string;
  /** The value of the agreement: the sum of all payments. */
  amount?: ReportedAmount;
  /** The payments: upfront, milestones, royalties. */
  payments?: Payment[];
  /** The territories, as country codes (ISO 3166-1 alpha-2) or as printed. */
  territory?: string[];
  /** The exclusivity of the agreement. */
  exclusivity?: Exclusivity;
  /** The period of the agreement (EDTF). */
  period?: PartialDate;
  /** The duration, with its unit. */
  duration?: ReportedNumber;
  /** The shares of the partners in a joint company, in costs, revenue or profit. */
  shares?: Ownership[];
  /** The conditions. */
  conditions?: Condition[];
  /** The dates of the steps. */
  timeline?: Timeline;
  /** The advisers. */
  advisers?: Adviser[];
  /** The territories that are excluded, as country codes (ISO 3166-1 alpha-2) or as printed. */
  excludedTerritory?: string[];
  /** The contributions of the partners, and other money. */
  financing?: FundingSource[];
  /** The savings and other effects. */
  effects?: DealEffect[];
  /** The people and bodies that sign. The id of a company, person or project. */
  signatories?: EntityId[];
  /** The company that the partners found. The id of a company. */
  jointCompany?: EntityId;
  /** The number of agreements, if the fact sums up several. */
  count?: ReportedNumber;
  /** Whether the agreement is not binding. */
  nonBinding?: boolean;
}

/** A payment at a time or on a condition: upfront, milestone, royalty, earn-out, fee. */
export interface Payment {
  /** The kind of payment. */
  paymentKind: PaymentKind;
  /** The amount; an upper bound if the payment can be lower. */
  amount?: ReportedAmount;
  /** The payment in percent of its base. */
  percent?: ReportedPercentage;
  /** The amount that the percentage refers to; for example, net sales. */
  base?: string;
  /** The party that pays. The id of a company, person or project. */
  payer?: EntityId;
  /** The party that is paid. The id of a company, person or project. */
  payee?: EntityId;
  /** The condition of the payment, in words. */
  condition?: string;
  /** The date or period of the payment (EDTF). */
  date?: PartialDate;
  /** The conditions of the payment, with their figures. */
  triggers?: Condition[];
  /** The payment for one security. */
  perShare?: ReportedAmount;
  /** The securities that are given instead of money. */
  securities?: Securities;
  /** The frequency of the payment. The amount is then a single payment. */
  frequency?: Frequency;
  /** The time over which the payment is made, with its unit. */
  duration?: ReportedNumber;
  /** The time within which the payment is due, with its unit. */
  within?: ReportedNumber;
  /** The quantity for which the amount is paid (1000 dollar of principal, 1 tonne). */
  per?: Quantity;
  /** Whether the payment is kept in every case. */
  nonRefundable?: boolean;
}

/** A person that facts refer to. */
export interface Person {
  /** The id by which facts refer to the person; unique among companies, people and projects. */
  id: EntityId;
  /** The name by language. */
  names?: LanguageMap;
  /** The positions of the person that the article gives. */
  positions?: PersonPosition[];
}

/** A position of a person. */
export interface PersonPosition {
  /** The company in which the person holds the position. The id of a company. */
  company?: EntityId;
  /** The title as printed (회장). */
  title?: string;
  /** The role in English, also if the title is in another language (chair, chiefExecutive). */
  role?: string;
  /** The first date of the position (EDTF). */
  from?: PartialDate;
  /** The last date of the position (EDTF). */
  until?: PartialDate;
  /** The status of the position: nominated, current, former. */
  status?: PositionStatus;
}

/** A place, such as a building, a town or a country. */
export interface Place {
  /** The name of the building or town, by language. */
  names?: LanguageMap;
  /** The country (ISO 3166-1 alpha-2). */
  country?: CountryCode;
}

/** The difference between a price and an earlier price; a discount is negative. */
export interface Premium {
  /** The premium in percent; greater than -100, negative for a discount. */
  percent?: ReportedPercentage;
  /** The premium for one security. */
  amount?: ReportedAmount;
  /** The price with which the offer is compared. */
  reference?: PremiumReference;
  /** The price with which the offer is compared, for one security. */
  referencePrice?: ReportedAmount;
  /** The day or period of the reference price (EDTF). */
  referenceDate?: PartialDate;
  /** The length of the period of an average price, with its unit (30 trading days). */
  window?: ReportedNumber;
}

/** How a price is set: in percent of a value, with a floor and a cap, or with a yearly increase. */
export interface PriceTerms {
  /** The price in percent of its basis (95 for "95 % of fair value"). */
  percent?: ReportedPercentage;
  /** The value from which the price follows. */
  basis?: PriceBasis;
  /** The lowest price. */
  floor?: ReportedAmount;
  /** The highest price. */
  cap?: ReportedAmount;
  /** The agreed increase of the price at each step, in percent. */
  escalation?: ReportedPercentage;
  /** How often the price changes. */
  frequency?: Frequency;
  /** The index or costs that the price follows, as printed. */
  index?: string;
  /** The percentage added to the basis; negative for a discount. */
  markup?: ReportedPercentage;
  /** The year in whose prices the amounts are given (EDTF). */
  priceYear?: PartialDate;
}

/** A product that a company makes or develops. */
export interface ProductCapability extends FactMembers {
  kind: "productCapability";
  /** The company. The id of a company. */
  company: EntityId;
  /** The product as named in the article. */
  product: string;
  /** The product category. */
  category?: string;
  /** The industry standard of the product (HBM3E, DDR5). */
  standard?: string;
  /** The figures and features of the product. */
  specifications?: Specification[];
  /** The stage of development or production. */
  stage: CapabilityStage;
  /** The date to which the fact applies (EDTF). */
  asOf?: PartialDate;
}

/** An undertaking that receives money but is not, or not yet, a company. */
export interface Project {
  /** The id by which facts refer to the project; unique among companies, people and projects. */
  id: EntityId;
  /** The name by language. */
  names?: LanguageMap;
  /** The participants. The id of a company, person or project. */
  participants?: EntityId[];
  /** The country in which the project is carried out (ISO 3166-1 alpha-2). */
  country?: CountryCode;
}

/** A number of units. */
export interface Quantity {
  /** The number of units; greater than zero. */
  value: number;
  /** The unit in the singular, for example token. */
  unit: string;
}

/** A ratio of securities: "7 for 5", "one for every four", "12.4 shares for each $1,000". */
export interface Ratio {
  /** The number that is received (7 for "7 for 5"). */
  numerator: ReportedNumber;
  /** The number that is held or given for it (5 for "7 for 5"). */
  denominator?: ReportedNumber;
  /** The amount that is given for it, for example a principal of 1,000 dollars. */
  denominatorAmount?: ReportedAmount;
  /** What happens with a fraction of a security. */
  fractions?: FractionTreatment;
}

/** An entry of a company in a register. */
export interface Registration {
  /** The register: a code of GLEIF (RA000192), or its name as printed. */
  register: string;
  /** The number in the register. */
  number: string;
}

/** An amount of money as the article reports it: an exact figure or bounds, possibly approximate, possibly with the same amount in other currencies. */
export interface ReportedAmount {
  /** The amount, if the article gives a single figure; then there are no bounds. */
  exact?: Money;
  /** The inclusive lower bound ("at least"). */
  minimum?: Money;
  /** The inclusive upper bound ("up to"). */
  maximum?: Money;
  /** The exclusive lower bound ("more than"). */
  exclusiveMinimum?: Money;
  /** The exclusive upper bound ("less than"). */
  exclusiveMaximum?: Money;
  /** Whether the article gives the figures as approximate ("about"). */
  approximate?: boolean;
  /** The same amount in other currencies, as the article gives it ("5000억 달러(약 732조원)"). */
  equivalents?: ReportedAmount[];
}

/** A number as the article reports it, with its unit: a count, a ratio or a multiple. It is an exact figure or bounds, possibly approximate. */
export interface ReportedNumber {
  /** The number, if the article gives a single figure; then there are no bounds. */
  exact?: number;
  /** The inclusive lower bound ("at least"). */
  minimum?: number;
  /** The inclusive upper bound ("up to"). */
  maximum?: number;
  /** The exclusive lower bound ("more than"). */
  exclusiveMinimum?: number;
  /** The exclusive upper bound ("less than"). */
  exclusiveMaximum?: number;
  /** Whether the article gives the figures as approximate ("about"). */
  approximate?: boolean;
  /** The unit in the singular (aircraft, month); absent if the member names it. */
  unit?: string;
}

/** A percentage as the article reports it: an exact figure or bounds, possibly approximate. */
export interface ReportedPercentage {
  /** The percentage, if the article gives a single figure; then there are no bounds. */
  exact?: number;
  /** The inclusive lower bound ("at least"). */
  minimum?: number;
  /** The inclusive upper bound ("up to"). */
  maximum?: number;
  /** The exclusive lower bound ("more than"). */
  exclusiveMinimum?: number;
  /** The exclusive upper bound ("less than"). */
  exclusiveMaximum?: number;
  /** Whether the article gives the figures as approximate ("about"). */
  approximate?: boolean;
}

/** A right or a duty that parties agree: an option, a lock-up, a veto, a guarantee. */
export interface Right extends FactMembers {
  kind: "right";
  /** The kind of right. */
  rightKind: RightKind;
  /** The party that has the right. The id of a company, person or project. */
  holder?: EntityId;
  /** The party that has the duty; for a lock-up, the party that must not sell. The id of a company, person or project. */
  grantor?: EntityId;
  /** The company whose securities the right covers. The id of a company. */
  company?: EntityId;
  /** The securities. */
  securities?: Securities;
  /** The subject of the right, if it is not securities. */
  item?: string;
  /** The price for one security or item. */
  price?: ReportedAmount;
  /** The total price. */
  amount?: ReportedAmount;
  /** The first date of the right (EDTF). */
  from?: PartialDate;
  /** The last date of the right (EDTF). */
  until?: PartialDate;
  /** The duration, with its unit. */
  duration?: ReportedNumber;
  /** The condition, in words. */
  condition?: string;
  /** The stage. */
  status?: RightStatus;
  /** The parties, if the right or duty is mutual. The id of a company, person or project. */
  parties?: EntityId[];
  /** The agreement to which the right belongs, or the debt or contract that it secures. The id of a fact. */
  partOf?: FactId;
  /** The number of directors, extensions or items. */
  count?: ReportedNumber;
  /** The role that can be filled, in English (chair, chiefExecutive). */
  role?: string;
  /** The share that the right covers or limits, in percent. */
  share?: ReportedPercentage;
  /** The territories, as country codes (ISO 3166-1 alpha-2) or as printed. */
  territory?: string[];
  /** The conditions of the right, or the matters that it covers, with their figures. */
  triggers?: Condition[];
  /** The time of notice, with its unit. */
  notice?: ReportedNumber;
  /** The method that sets the price, if the price is not an amount. */
  pricing?: PriceTerms;
  /** The premiums of the price over earlier prices. */
  premiums?: Premium[];
  /** The form of settlement on exercise. */
  settlement?: SettlementMethod;
  /** The interval at which the right passes to the other party or can be used. */
  frequency?: Frequency;
  /** The payments for the right or for its use. */
  payments?: Payment[];
  /** The conditions that end the right early. */
  endTriggers?: Condition[];
}

/** An investor in a funding round. */
export interface RoundInvestor {
  /** The investor. The id of a company, person or project. */
  entity: EntityId;
  /** Whether this investor leads the round. */
  lead?: boolean;
  /** The money of this investor. */
  amount?: ReportedAmount;
  /** The securities that this investor takes. */
  securities?: Securities;
}

/** Securities of a company: type, class, number and share of the total. */
export interface Securities {
  /** The type of security. */
  securityKind?: SecurityKind;
  /** The class as printed (Class A, Series B preferred). */
  class?: string;
  /** The number of securities. */
  count?: ReportedNumber;
  /** Their share of all securities of the company, in percent. */
  share?: ReportedPercentage;
  /** The ISIN (ISO 6166). */
  isin?: Isin;
  /** The number for each number held, or for an amount: "7 new shares for 5 old ones". */
  ratio?: Ratio;
  /** The company that issued them, if it is not the company of the fact. The id of a company. */
  issuer?: EntityId;
  /** The number of votes of one security. */
  votesPerSecurity?: ReportedNumber;
}

/** A figure or feature of a product (capacity, 512 GB). */
export interface Specification {
  /** The name of the figure or feature. */
  name?: string;
  /** The figure, or a text. */
  value?: number | string;
  /** The unit of the figure as printed. */
  unit?: string;
}

/** A share of a company held by a person or company. */
export interface Stake extends FactMembers {
  kind: "stake";
  /** The holder of the share. The id of a company, person or project. */
  holder: EntityId;
  /** The company. The id of a company. */
  company: EntityId;
  /** The kind of share. */
  stakeKind?: StakeKind;
  /** The size of the share, in percent. */
  share?: ReportedPercentage;
  /** The rank of the holder among all holders; 1 is the largest. */
  rank?: number;
  /** The date to which the fact applies (EDTF). */
  asOf?: PartialDate;
  /** The share before a transaction, in percent. */
  before?: ReportedPercentage;
  /** The share after a transaction that is not completed, in percent. */
  after?: ReportedPercentage;
  /** The securities that are held. */
  securities?: Securities;
  /** Direct or indirect holding. */
  directness?: StakeDirectness;
  /** The value of the share. */
  amount?: ReportedAmount;
}

/** A statement that someone made, spoken or written. */
export interface Statement extends FactMembers {
  kind: "statement";
  /** The speaker or author. The id of a company, person or project. */
  speaker: EntityId;
  /** The text of the statement. */
  text: string;
  /** The form of the statement in the article: direct, indirect or paraphrased. */
  mode?: StatementMode;
  /** The language of the text (BCP 47). */
  language?: LanguageTag;
  /** The statement of which this one is a translation. The id of a statement fact. */
  translationOf?: FactId;
}

/** The dates of a deal; each as precise as the article gives it. */
export interface Timeline {
  /** The date of the announcement (EDTF). */
  announced?: PartialDate;
  /** The date of the signing (EDTF). */
  signed?: PartialDate;
  /** The date of the last approval (EDTF). */
  approved?: PartialDate;
  /** The date on which completion is expected (EDTF). */
  expectedCompletion?: PartialDate;
  /** The date of the completion (EDTF). */
  completed?: PartialDate;
  /** The date from which the deal is effective (EDTF). */
  effective?: PartialDate;
  /** The date on which the offer, the agreement or its deadline expires (EDTF). */
  expiry?: PartialDate;
  /** The date on which the deal was abandoned (EDTF). */
  terminated?: PartialDate;
  /** The record date: holders on this day take part (EDTF). */
  recordDate?: PartialDate;
  /** The first day of when-issued, nil-paid or other conditional trading (EDTF). */
  conditionalTrading?: PartialDate;
  /** The date of the meeting that votes on the deal (EDTF). */
  meeting?: PartialDate;
  /** The date on which the result is published (EDTF). */
  resultsDate?: PartialDate;
  /** The time for which the offer or programme is open, with its unit. */
  duration?: ReportedNumber;
  /** The date at which the securities leave the exchange (EDTF). */
  delisting?: PartialDate;
}

/** The price that a seller asks for a quantity of an item. */
export interface UnitPrice extends FactMembers {
  kind: "unitPrice";
  /** The seller. The id of a company, person or project. */
  seller: EntityId;
  /** The item as named in the article. */
  item: string;
  /** The price of the quantity, as reported; zero means free of charge. */
  price: ReportedAmount;
  /** The quantity to which the price applies (1000000 token). */
  per: Quantity;
  /** The date to which the price applies (EDTF). */
  asOf?: PartialDate;
}

/** A purpose for which money is used. */
export interface UseOfProceeds {
  /** The purpose, in words. */
  purpose: string;
  /** The amount. */
  amount?: ReportedAmount;
  /** The share of the whole, in percent. */
  share?: ReportedPercentage;
}

/** The reported value of a company. */
export interface Valuation extends FactMembers {
  kind: "valuation";
  /** The company. The id of a company. */
  company: EntityId;
  /** The value as reported. */
  amount: ReportedAmount;
  /** The basis of the valuation. */
  basis?: ValuationBasis;
  /** The time to which the valuation applies. */
  timing: ValuationTiming;
  /** The date to which the valuation applies (EDTF). */
  asOf?: PartialDate;
  /** The method as printed (discounted cash flow). */
  method?: string;
}

/** Jobs that a company creates, cuts or moves. */
export interface WorkforceChange extends FactMembers {
  kind: "workforceChange";
  /** The company. The id of a company, person or project. */
  company: EntityId;
  /** The kind of change: people are hired, dismissed or moved. */
  changeKind: WorkforceChangeKind;
  /** The number of jobs. */
  count?: ReportedNumber;
  /** The share of all jobs, in percent. */
  share?: ReportedPercentage;
  /** The part of the company. */
  segment?: string;
  /** The place. */
  place?: Place;
  /** The place to which jobs are moved. */
  destination?: Place;
  /** The facility. The id of a facility fact. */
  facility?: FactId;
  /** The reason, in words. */
  reason?: string;
  /** The charges and savings. */
  effects?: DealEffect[];
  /** The period or date of the change (EDTF). */
  period?: PartialDate;
  /** The stage. */
  status: ActionStatus;
}

/** A fact that an article reports; `kind` tells the kinds apart. */
export type Fact =
  | Acquisition
  | Contract
  | DebtFinancing
  | Distribution
  | Facility
  | FinancialFigure
  | FundingRound
  | Insolvency
  | InvestmentPledge
  | MarketForecast
  | MarketPrice
  | Meeting
  | Merger
  | Offering
  | Partnership
  | ProductCapability
  | Right
  | Stake
  | Statement
  | UnitPrice
  | Valuation
  | WorkforceChange
  | UnknownFact;

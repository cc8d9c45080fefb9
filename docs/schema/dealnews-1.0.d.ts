/**
 * Declarations of the deal-news format, version 1.0. What is absent is left out, as are empty lists that are not required.
 * The format is open: an object may have members, a vocabulary terms and a document facts that are not declared here.
 */

/** An amount of money: a currency code (ISO 4217), a space and a plain decimal number: "USD 15000000000". */
export type Money = string;

/** A point in time with its offset from UTC (RFC 3339): "2025-02-04T18:00:00+09:00". */
export type Instant = string;

/** A text in several languages: language tag (BCP 47) to text. */
export type LanguageMap = Record<LanguageTag, string>;

/** Stands for any other text, in the compiler's eyes only: unequal to every kind that is declared, so that `kind` tells facts apart. */
export declare const enum UnknownKind {
  Any = "",
}

/** A fact of a kind that is not declared here. */
export interface UnknownFact extends FactMembers {
  kind: UnknownKind;
  [member: string]: unknown;
}

/** How far an acquisition has come. An open vocabulary: any other term is kept. */
export type AcquisitionStatus =
  /** Talked of, by no one concerned. */
  | "rumoured"
  /** Offered. */
  | "proposed"
  /** The parties talk about it. */
  | "negotiating"
  /** Signed, not yet closed. */
  | "agreed"
  /** Closed. */
  | "completed"
  /** Given up. */
  | "terminated"
  /** A party says that it is not so. */
  | "denied"
  | (string & {});

/** By whom a fact is vouched for. An open vocabulary: any other term is kept. */
export type AttributionKind =
  /** A person whose name is given. */
  | "namedPerson"
  /** An organisation that is named. */
  | "namedOrganization"
  /** Another newspaper, agency or broadcaster. */
  | "namedMedia"
  /** A filing, a contract, a press release. */
  | "officialDocument"
  /** A source that the article does not name. */
  | "anonymous"
  /** The author concludes it. */
  | "authorInference"
  /** The article reports it as its own. */
  | "unattributed"
  | (string & {});

/** How far a company has come with a product. An open vocabulary: any other term is kept. */
export type CapabilityStage =
  /** Being explored. */
  | "research"
  /** Intended. */
  | "planned"
  /** Being developed. */
  | "inDevelopment"
  /** The technology is there, the product is not said to be. */
  | "technologySecured"
  /** A first piece exists. */
  | "prototype"
  /** Samples go to customers. */
  | "sampling"
  /** A customer tests it. */
  | "customerQualification"
  /** Made in small numbers. */
  | "pilotProduction"
  /** Made in large numbers. */
  | "massProduction"
  /** Can be bought. */
  | "available"
  /** No longer made. */
  | "discontinued"
  /** The article does not say. */
  | "unspecified"
  | (string & {});

/** How certain the article is of a fact. An open vocabulary: any other term is kept. */
export type Certainty =
  /** Reported as a fact. */
  | "certain"
  /** Expected, likely. */
  | "probable"
  /** Could be or could happen. */
  | "possible"
  /** The article does not say; also what an absent value means. */
  | "unspecified"
  | (string & {});

/** What sort of organisation a company is. An open vocabulary: any other term is kept. */
export type CompanyKind =
  /** A company, listed or private. */
  | "company"
  /** A company that others founded together. */
  | "jointVenture"
  /** An investment fund. */
  | "fund"
  /** A state or its government. */
  | "government"
  /** A public authority or a body that a state controls. */
  | "stateBody"
  /** Another organisation. */
  | "other"
  | (string & {});

/** A country code of two capital letters (ISO 3166-1 alpha-2). */
export type CountryCode = string;

/** The id of a company, person or project within one document (softbank-group): any text that is not blank. The three share one space of ids. */
export type EntityId = string;

/** The id of a fact within one document (p1): any text that is not blank. Facts have a space of ids of their own. */
export type FactId = string;

/** In what form money is given. An open vocabulary: any other term is kept. */
export type FinanceKind =
  /** For shares. */
  | "equity"
  /** As a loan or bond. */
  | "debt"
  /** As debt that can turn into shares. */
  | "convertible"
  /** As security for another's debt. */
  | "guarantee"
  /** In goods or services. */
  | "inKind"
  /** In several of these forms. */
  | "mixed"
  /** The article does not say; also what an absent value means. */
  | "unspecified"
  | (string & {});

/** What a figure of a series is. An open vocabulary: any other term is kept. */
export type ForecastPointKind =
  /** Measured. */
  | "actual"
  /** Reckoned, for a time that is past or present. */
  | "estimate"
  /** Expected. */
  | "forecast"
  | (string & {});

/** An International Securities Identification Number (ISO 6166): two letters, nine letters or digits and a check digit (Luhn). */
export type Isin = string;

/** A language tag (BCP 47: ko, zh-Hant, en-GB). */
export type LanguageTag = string;

/** A Legal Entity Identifier (ISO 17442): 18 letters and digits and two check digits (ISO/IEC 7064, MOD 97-10). */
export type Lei = string;

/** How the participants meet. An open vocabulary: any other term is kept. */
export type MeetingFormat =
  /** At one place. */
  | "inPerson"
  /** By telephone or video. */
  | "remote"
  /** Some at the place, some remote. */
  | "hybrid"
  | (string & {});

/** What a meeting is for. An open vocabulary: any other term is kept. */
export type MeetingPurpose =
  /** To exchange views. */
  | "discussion"
  /** To come to terms. */
  | "negotiation"
  /** To see a place or pay a call. */
  | "visit"
  /** To sign an agreement. */
  | "signing"
  /** To speak to the press. */
  | "mediaStatement"
  /** Another purpose. */
  | "other"
  | (string & {});

/** The part that someone has in a meeting. An open vocabulary: any other term is kept. */
export type MeetingRole =
  /** Takes part. */
  | "participant"
  /** Called the meeting. */
  | "organizer"
  /** Receives the others. */
  | "host"
  /** Comes to the host. */
  | "visitor"
  | (string & {});

/** Whether a meeting has taken place. An open vocabulary: any other term is kept. */
export type MeetingStatus =
  /** Planned, not yet held. */
  | "scheduled"
  /** Has taken place. */
  | "held"
  /** Put off. */
  | "postponed"
  /** Will not take place. */
  | "cancelled"
  | (string & {});

/** A date as precise as the article gives it, never more so: a day, a month, a quarter, a half-year, a season, a year, or an interval between two of these, as an EDTF text (Extended Date/Time Format, ISO 8601-2:2019). "2027" is not 1 January 2027. */
export type PartialDate = string;

/** What sort of partnership it is. An open vocabulary: any other term is kept. */
export type PartnershipKind =
  /** A company founded together. */
  | "jointVenture"
  /** Working together over a field. */
  | "alliance"
  /** A declaration of intent. */
  | "memorandumOfUnderstanding"
  /** One delivers to the other. */
  | "supply"
  /** One uses the other's rights. */
  | "licensing"
  /** Developing something together. */
  | "coDevelopment"
  /** Another contract. */
  | "contract"
  /** Another sort. */
  | "other"
  | (string & {});

/** How far a partnership has come. An open vocabulary: any other term is kept. */
export type PartnershipStatus =
  /** Suggested or conceivable. */
  | "proposed"
  /** The parties talk about it. */
  | "negotiating"
  /** Agreed. */
  | "signed"
  /** At work. */
  | "inForce"
  /** A party declined. */
  | "rejected"
  /** Has ended. */
  | "terminated"
  | (string & {});

/** How far a pledge of money, or a round of it, has come. An open vocabulary: any other term is kept. */
export type PledgeStatus =
  /** Talked of, by no one concerned. */
  | "rumoured"
  /** The investor looks into it. */
  | "exploring"
  /** The parties talk about it. */
  | "discussing"
  /** The investor intends it. */
  | "planned"
  /** Made public by a party. */
  | "announced"
  /** Binding. */
  | "committed"
  /** Some of the money has been paid. */
  | "partlyDisbursed"
  /** The money has been paid. */
  | "disbursed"
  /** On hold. */
  | "suspended"
  /** Given up. */
  | "cancelled"
  /** A party says that it is not so. */
  | "denied"
  | (string & {});

/** Whether the article affirms a fact or denies it. An open vocabulary: any other term is kept. */
export type Polarity =
  /** It is so; also what an absent value means. */
  | "positive"
  /** It is not so: the article reports that it did not or will not happen. */
  | "negative"
  | (string & {});

/** What a stake is a share of. An open vocabulary: any other term is kept. */
export type StakeKind =
  /** The shares (BODS shareholding). */
  | "shareholding"
  /** The votes (BODS votingRights). */
  | "votingRights"
  /** Something else. */
  | "other"
  | (string & {});

/** How a statement is rendered. An open vocabulary: any other term is kept. */
export type StatementMode =
  /** In the speaker's words. */
  | "direct"
  /** In reported speech. */
  | "indirect"
  /** In the author's words. */
  | "paraphrase"
  | (string & {});

/** A ticker with its market: the Market Identifier Code (ISO 10383) of four letters or digits, a colon and the symbol on that market (XKRX:005930). */
export type Ticker = string;

/** What a valuation values. An open vocabulary: any other term is kept. */
export type ValuationBasis =
  /** The equity before the money of a round. */
  | "preMoney"
  /** The equity with the money of a round. */
  | "postMoney"
  /** All of the equity. */
  | "equityValue"
  /** Equity and net debt. */
  | "enterpriseValue"
  /** The equity at its market price. */
  | "marketCapitalization"
  /** The article does not say; never guessed; also what an absent value means. */
  | "unspecified"
  | (string & {});

/** When a valuation holds. An open vocabulary: any other term is kept. */
export type ValuationTiming =
  /** Today, as the article is written. */
  | "current"
  /** Being negotiated. */
  | "inNegotiation"
  /** Aimed at. */
  | "target"
  /** Of a round that is closed. */
  | "completedRound"
  /** Of an earlier time. */
  | "historical"
  | (string & {});

/** The id of a Wikidata item: Q and a number (Q20718). */
export type WikidataId = string;

/** A company, or a share of it, is bought. */
export interface Acquisition extends FactMembers {
  kind: "acquisition";
  /** Who buys. The id of a company, person or project. */
  acquirers: EntityId[];
  /** What is bought. The id of a company or project. */
  target: EntityId;
  /** The price, as reported; absent where it is not disclosed. */
  amount?: ReportedAmount;
  /** The share that is bought, in percent. */
  share?: ReportedPercentage;
  /** How far it has come. */
  status: AcquisitionStatus;
  /** When it took or is to take place (EDTF). */
  date?: PartialDate;
}

/** The article that the facts were taken from. */
export interface Article {
  /** The id of the article where it was found. */
  id?: string;
  /** The headline. */
  headline?: string;
  /** The address, as printed. */
  url?: string;
  /** Who published it. */
  publisher?: string;
  /** Who wrote it. */
  authors?: string[];
  /** When it was published (RFC 3339, with its offset from UTC). */
  publishedAt?: Instant;
  /** The language of the text (BCP 47). */
  language?: LanguageTag;
  /** The SHA-256 of the text's UTF-8 bytes, in hexadecimal digits. */
  textSha256?: string;
}

/** The document of the format: an article, the entities that it speaks of, and the facts that it reports. */
export interface ArticleFacts {
  /** The version of the format that the document is written in; absent where it does not say. */
  schemaVersion?: string;
  /** The article. */
  article?: Article;
  /** The organisations that facts refer to. */
  companies?: Company[];
  /** The people that facts refer to. */
  people?: Person[];
  /** The projects that facts refer to. */
  projects?: Project[];
  /** What the article reports. */
  facts?: Fact[];
}

/** By whom a fact is vouched for. */
export interface Attribution {
  /** What sort of source it is. */
  kind: AttributionKind;
  /** The source's name as printed. */
  name?: string;
  /** The source, where the document lists it. The id of a company, person or project. */
  entity?: EntityId;
}

/** An organisation that facts refer to: a company, a joint venture, a fund, a government or a state body. */
export interface Company {
  /** The id by which facts refer to it; one space with people and projects. */
  id: EntityId;
  /** The name by language. */
  names?: LanguageMap;
  /** Other names under which the article speaks of it. */
  aliases?: string[];
  /** What sort of organisation it is; absent where nothing is said. */
  kind?: CompanyKind;
  /** The country of its seat (ISO 3166-1 alpha-2). */
  country?: CountryCode;
  /** Its identifiers in the registers of the world. */
  identifiers?: CompanyIdentifiers;
  /** Its website, as printed. */
  website?: string;
}

/** Identifiers of a company in the registers of the world. */
export interface CompanyIdentifiers {
  /** Legal Entity Identifier (ISO 17442). */
  lei?: Lei;
  /** Securities of the company (ISO 6166). */
  isins?: Isin[];
  /** Listings of the company: market and symbol (XKRX:005930). */
  tickers?: Ticker[];
  /** The company's item on Wikidata (Q20718). */
  wikidata?: WikidataId;
}

/** Where in the article's text a fact stands, as selectors of the W3C Web Annotation data model: the quote (TextQuoteSelector) and its position (TextPositionSelector), each of which may be absent. */
export interface Evidence {
  /** The quote, as it stands in the text. */
  exact?: string;
  /** What stands right before the quote, to tell it from others like it. */
  prefix?: string;
  /** What stands right after the quote. */
  suffix?: string;
  /** Where the quote starts: Unicode code points from the start of the text, from 0. */
  start?: number;
  /** Where the quote ends: Unicode code points from the start of the text, exclusive. */
  end?: number;
}

/** What every fact has. */
export interface FactMembers {
  /** The id by which other facts refer to it. */
  id?: FactId;
  /** Where it stands in the article. */
  evidence?: Evidence[];
  /** By whom it is vouched for; absent where nothing is recorded. */
  attribution?: Attribution;
  /** How certain the article is of it. */
  certainty?: Certainty;
  /** Whether the article affirms it or denies it. */
  polarity?: Polarity;
  /** How sure whoever recorded the fact is of having read the article right, from 0 to 1. */
  confidence?: number;
  /** A remark of whoever recorded the fact. */
  note?: string;
}

/** A figure of a series. */
export interface ForecastPoint {
  /** The date for which it holds (EDTF). */
  date: PartialDate;
  /** How much, as reported. */
  amount: ReportedAmount;
  /** Whether it is measured, reckoned or expected. */
  pointKind?: ForecastPointKind;
}

/** Whose figures they are: an entity of the document, or a name; at least one of the two. */
export interface ForecastProvider {
  /** The provider, where the document lists it. The id of a company, person or project. */
  entity?: EntityId;
  /** The provider's name as printed. */
  name?: string;
}

/** A company raises money from investors. */
export interface FundingRound extends FactMembers {
  kind: "fundingRound";
  /** The company that raises it. The id of a company. */
  company: EntityId;
  /** The round's name (Series B). */
  round?: string;
  /** How much, as reported; absent where it is not disclosed. */
  amount?: ReportedAmount;
  /** Who gives it. */
  investors?: RoundInvestor[];
  /** The valuation of the round. The id of a valuation fact. */
  valuation?: FactId;
  /** How far it has come. */
  status: PledgeStatus;
  /** When it took or is to take place (EDTF). */
  date?: PartialDate;
}

/** Someone gives, promises or considers giving money to a company or a project. */
export interface InvestmentPledge extends FactMembers {
  kind: "investmentPledge";
  /** Who gives it. The id of a company, person or project. */
  investors: EntityId[];
  /** The company that gets it; this, or project, or both. The id of a company. */
  investee?: EntityId;
  /** The project that it goes to; this, or investee, or both. The id of a project. */
  project?: EntityId;
  /** How much, as reported; absent where it is not disclosed. */
  amount?: ReportedAmount;
  /** How far it has come. */
  status: PledgeStatus;
  /** In what form the money is given. */
  finance?: FinanceKind;
  /** Over what time it is given (EDTF). */
  period?: PartialDate;
  /** On what conditions, in words; reading also takes one text for a list of one. */
  conditions?: string[];
  /** The pledge that this one comes on top of. The id of a fact. */
  additionalTo?: FactId;
  /** The pledge that this one is a part of. The id of a fact. */
  partOf?: FactId;
}

/** How large a market was, is or will be. */
export interface MarketForecast extends FactMembers {
  kind: "marketForecast";
  /** The market (AI). */
  market: string;
  /** What is measured (revenue). */
  measure?: string;
  /** The figures, in the order of their dates. */
  points: ForecastPoint[];
  /** Whose figures they are. */
  provider?: ForecastProvider;
}

/** People or companies meet. */
export interface Meeting extends FactMembers {
  kind: "meeting";
  /** Who meets; at least two, or one who receives the press or pays a visit. */
  participants: MeetingParticipant[];
  /** When (EDTF). */
  date?: PartialDate;
  /** The date as printed (4일). */
  dateText?: string;
  /** Where. */
  place?: Place;
  /** What for. */
  purpose?: MeetingPurpose;
  /** How. */
  format?: MeetingFormat;
  /** Whether it has taken place. */
  status: MeetingStatus;
  /** What is talked about. */
  topics?: string[];
}

/** Someone who takes part in a meeting. */
export interface MeetingParticipant {
  /** Who. The id of a company, person or project. */
  entity: EntityId;
  /** For whom. The id of a company or project. */
  onBehalfOf?: EntityId;
  /** In what role. */
  role?: MeetingRole;
}

/** Companies work together, or mean to. */
export interface Partnership extends FactMembers {
  kind: "partnership";
  /** Who works together; at least two. The id of a company, person or project. */
  partners: EntityId[];
  /** What sort of partnership it is. */
  partnershipKind?: PartnershipKind;
  /** What it is for, in words. */
  goal?: string;
  /** The project that it serves. The id of a project. */
  project?: EntityId;
  /** How far it has come. */
  status: PartnershipStatus;
  /** When it was or is to be agreed (EDTF). */
  date?: PartialDate;
}

/** A person that facts refer to. */
export interface Person {
  /** The id by which facts refer to the person; one space with companies and projects. */
  id: EntityId;
  /** The name by language. */
  names?: LanguageMap;
  /** The positions that the article gives. */
  positions?: PersonPosition[];
}

/** A position of a person. */
export interface PersonPosition {
  /** The company in which it is held. The id of a company. */
  company?: EntityId;
  /** The title as printed (회장). */
  title?: string;
  /** The role in plain words, whatever the title's language (chair, chiefExecutive). */
  role?: string;
}

/** Where something takes place. */
export interface Place {
  /** The name by language: a building, a town. */
  names?: LanguageMap;
  /** The country (ISO 3166-1 alpha-2). */
  country?: CountryCode;
}

/** What a company can make, or is on its way to making. */
export interface ProductCapability extends FactMembers {
  kind: "productCapability";
  /** The company. The id of a company. */
  company: EntityId;
  /** The product, as named in the article. */
  product: string;
  /** What sort of product it is. */
  category?: string;
  /** The industry standard that it keeps (HBM3E, DDR5). */
  standard?: string;
  /** Figures and features of the product. */
  specifications?: Specification[];
  /** How far the company has come with it. */
  stage: CapabilityStage;
  /** The date for which this holds (EDTF). */
  asOf?: PartialDate;
}

/** An undertaking that money goes to and that is no company, or not yet one. */
export interface Project {
  /** The id by which facts refer to it; one space with companies and people. */
  id: EntityId;
  /** The name by language. */
  names?: LanguageMap;
  /** Who takes part in it. The id of a company, person or project. */
  participants?: EntityId[];
  /** The country in which it is carried out (ISO 3166-1 alpha-2). */
  country?: CountryCode;
}

/** A number of units. */
export interface Quantity {
  /** How many; more than zero. */
  value: number;
  /** Of what, in the singular (token). */
  unit: string;
}

/** An amount of money as the article reports it: exactly, or between bounds, perhaps approximate, perhaps with the same amount in other currencies. Which combinations make sense, validation says. */
export interface ReportedAmount {
  /** The amount, where it is reported as one figure; then there are no bounds. */
  exact?: Money;
  /** The amount is this or more ("at least"). */
  minimum?: Money;
  /** The amount is this or less ("up to"). */
  maximum?: Money;
  /** The amount is more than this ("more than"). */
  exclusiveMinimum?: Money;
  /** The amount is less than this ("less than"). */
  exclusiveMaximum?: Money;
  /** Whether the article hedges the figures ("about"). */
  approximate?: boolean;
  /** The same amount as the article gives it in other currencies ("5000억 달러(약 732조원)"). */
  equivalents?: ReportedAmount[];
}

/** A percentage as the article reports it, from 0 to 100: exactly, or between bounds, perhaps approximate. */
export interface ReportedPercentage {
  /** The percentage, where it is reported as one figure; then there are no bounds. */
  exact?: number;
  /** It is this or more ("at least"). */
  minimum?: number;
  /** It is this or less ("up to"). */
  maximum?: number;
  /** It is more than this ("more than"). */
  exclusiveMinimum?: number;
  /** It is less than this ("less than"). */
  exclusiveMaximum?: number;
  /** Whether the article hedges the figures ("about"). */
  approximate?: boolean;
}

/** An investor in a funding round. */
export interface RoundInvestor {
  /** Who. The id of a company, person or project. */
  entity: EntityId;
  /** Whether this investor leads the round. */
  lead?: boolean;
}

/** A figure or feature of a product: capacity 512 GB. */
export interface Specification {
  /** What is specified. */
  name?: string;
  /** The figure or the text. */
  value?: number | string;
  /** The unit of the figure, as printed. */
  unit?: string;
}

/** Someone holds a share of a company. */
export interface Stake extends FactMembers {
  kind: "stake";
  /** Who holds it. The id of a company, person or project. */
  holder: EntityId;
  /** The company that it is a share of. The id of a company. */
  company: EntityId;
  /** What it is a share of. */
  stakeKind?: StakeKind;
  /** How large it is, in percent. */
  share?: ReportedPercentage;
  /** The holder's place among all holders; 1 is the largest. */
  rank?: number;
  /** The date for which this holds (EDTF). */
  asOf?: PartialDate;
}

/** What someone said or wrote. */
export interface Statement extends FactMembers {
  kind: "statement";
  /** Who said it. The id of a company, person or project. */
  speaker: EntityId;
  /** What was said. */
  text: string;
  /** How the article renders it. */
  mode?: StatementMode;
  /** The language of text (BCP 47). */
  language?: LanguageTag;
  /** The statement that this one translates. The id of a statement fact. */
  translationOf?: FactId;
}

/** What a seller asks for a quantity of something. */
export interface UnitPrice extends FactMembers {
  kind: "unitPrice";
  /** Who sells. The id of a company, person or project. */
  seller: EntityId;
  /** What is sold, as named in the article. */
  item: string;
  /** The price of the quantity per, as reported; zero is free of charge. */
  price: ReportedAmount;
  /** The quantity that is priced: 1000000 token. */
  per: Quantity;
  /** The date for which this holds (EDTF). */
  asOf?: PartialDate;
}

/** What a company is said to be worth. */
export interface Valuation extends FactMembers {
  kind: "valuation";
  /** The company that is valued. The id of a company. */
  company: EntityId;
  /** How much, as reported. */
  amount: ReportedAmount;
  /** What is valued. */
  basis?: ValuationBasis;
  /** When it holds. */
  timing: ValuationTiming;
  /** The date for which it holds (EDTF). */
  asOf?: PartialDate;
}

/** Something that an article reports: tell the kinds apart by `kind`. */
export type Fact =
  | Acquisition
  | FundingRound
  | InvestmentPledge
  | MarketForecast
  | Meeting
  | Partnership
  | ProductCapability
  | Stake
  | Statement
  | UnitPrice
  | Valuation
  | UnknownFact;
